package care.plumbline.outcomes.report.web;

import java.util.List;
import java.util.Map;

/// What each column of the report as a table holds, in the order of the columns.
record DictionaryView(List<ColumnView> columns) {

    static DictionaryView of(Map<String, String> meanings) {
        return new DictionaryView(meanings.entrySet().stream()
                .map(column -> new ColumnView(column.getKey(), column.getValue()))
                .toList());
    }

    /// One column.
    ///
    /// @param meaning what it holds, with its unit or its codes
    record ColumnView(String column, String meaning) {}
}
