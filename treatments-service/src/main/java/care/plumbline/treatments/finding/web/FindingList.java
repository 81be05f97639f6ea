package care.plumbline.treatments.finding.web;

import java.util.List;

/// The findings of one treatment, in the order of their ids.
record FindingList(List<FindingView> items) {}
