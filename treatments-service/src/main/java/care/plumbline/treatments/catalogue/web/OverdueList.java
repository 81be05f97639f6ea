package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Overdue;
import care.plumbline.treatments.catalogue.Version;
import java.time.LocalDate;
import java.util.List;

/// Entries of which sources have to be read again.
///
/// @param asOf the day it is
/// @param items in the order of their codes
record OverdueList(LocalDate asOf, List<Item> items) {

    static OverdueList of(List<Version> versions, LocalDate asOf) {
        return new OverdueList(
                asOf,
                versions.stream()
                        .map(version -> new Item(
                                version.entry().code(),
                                version.number(),
                                version.entry().overdue(asOf)))
                        .filter(item -> !item.overdue().isEmpty())
                        .toList());
    }

    record Item(String code, long version, List<Overdue> overdue) {}
}
