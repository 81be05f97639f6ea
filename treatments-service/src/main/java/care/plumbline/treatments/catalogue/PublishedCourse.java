package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Provenance;
import care.plumbline.treatments.evidence.Required;
import java.math.BigDecimal;
import java.util.List;

/// Mean pain of cohorts over time, whatever they were treated with. Shown beside the natural course; no expectation is
/// made from it.
public record PublishedCourse(String scale, String source, Provenance provenance, List<Point> points) {

    public PublishedCourse {
        Required.text("course.scale", scale);
        Required.text("course.source", source);
        Required.value("course.provenance", provenance);
        points = Required.list("course.points", points);
    }

    /// Means by how long the pain had lasted at the start.
    public record Point(int weeks, BigDecimal acute, BigDecimal subacute, BigDecimal persistent) {

        public Point {
            Required.value("course.points.acute", acute);
            Required.value("course.points.subacute", subacute);
            Required.value("course.points.persistent", persistent);
        }
    }
}
