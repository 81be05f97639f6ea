package care.plumbline.outcomes.judgement;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Judges every course of a patient on every measure, as of any day.
public final class Judging {

    private final Measures measures;

    public Judging(Measures measures) {
        this.measures = measures;
    }

    /// Those that it judges on.
    public Measures measures() {
        return measures;
    }

    /// Judges what was so at the end of a day. A course whose treatment is not known yet cannot be judged and is named.
    public CaseJudgement judge(CaseFacts everything, Catalogue catalogue, LocalDate asOf) {
        CaseFacts facts = everything.asOf(asOf);
        List<Judgement> judgements = new ArrayList<>();
        Set<TreatmentVersion> unknown = new TreeSet<>(Comparator.comparing(TreatmentVersion::key));
        for (Course course : facts.courses()) {
            Optional<Treatment> treatment = catalogue.find(course.treatment());
            if (treatment.isEmpty()) {
                unknown.add(course.treatment());
                continue;
            }
            CourseJudging judging = new CourseJudging(course, treatment.get(), facts, asOf);
            for (String measure : judging.measures()) {
                judgements.add(judging.judge(measure(measure)));
            }
        }
        return new CaseJudgement(asOf, judgements, unknown);
    }

    private OutcomeMeasure measure(String code) {
        return measures.find(code)
                .orElseThrow(() -> new IllegalStateException("a fact about the unknown measure " + code + " got in"));
    }
}
