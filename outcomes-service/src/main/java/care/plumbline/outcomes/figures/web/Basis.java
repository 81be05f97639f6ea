package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.NaturalCourse;

/// What each figure rests on, in words. Printed with the figure, wherever it goes.
final class Basis {

    static final String COURSES =
            "Started courses of people with a goal or a baseline on this measure, whatever version of the treatment. A"
                    + " course is due when its judging window has closed, unless the patient stopped before the window"
                    + " opened or died before it closed. Small counts are withheld.";
    static final String RESPONSE =
            "Judged courses of those due; a course without a baseline or a result is due and not judged. 95 % interval:"
                    + " Wilson.";
    static final String IMPROVEMENT =
            "Improvement points from the last score in the 28 days up to the first session to the latest eligible score"
                    + " after the window opened; judged courses only, from exact sums. 95 % interval: Student's t.";
    static final String RESPONDERS =
            "Judged courses that the definition applies to. 95 % interval: Wilson. Below 60 % response no share is"
                    + " shown, only the bounds.";
    static final String BOUNDS = "The share if all who are missing had not benefited, and if all of them had.";
    static final String CHANGES =
            "Judged courses by what the change means for the person: the important change of the measure, in points"
                    + " and in percent of the baseline where it has one; great from 50 % on unless the measure says"
                    + " otherwise.";
    static final String BOOKS =
            "Expectations stated before the first session, held against the result of judged courses; as expected"
                    + " within half the important change. One course may have several, by goal and by provider.";
    static final String DISTRIBUTION = "Judged courses by improvement points.";
    static final String EVIDENCE =
            "Improvement within treated people that is published for the judging window: natural course and return to"
                    + " the average included, as in the figures beside it.";
    static final String VERDICT =
            "The 95 % interval of the mean improvement held against the mean that the evidence states. Not adjusted for"
                    + " who was treated. No verdict from fewer than 20 judged courses or below 60 % response.";

    static final String CALIBRATION =
            "Expected improvement less observed improvement, of expectations frozen before the first session: above 0"
                    + " more was expected than came. Likelihoods are of the result being at or past the expected score."
                    + " No verdict from fewer than 20 pairs or below 60 % response. Drop-outs are usually the"
                    + " disappointed.";
    static final String NATURAL_COURSE =
            "What happened to people who were not given any particular treatment. " + NaturalCourse.SOURCE + ".";
    static final String SELECTION =
            "Who is measured first in a bad week improves without anything happening. Computed from the mean baseline"
                    + " of everybody measured here and from reliability by measurement error.";
    static final String MISSING =
            "Mean baseline of the judged courses less that of the overdue ones, in standard deviations: far from 0,"
                    + " those who are missing are others than those who are not.";
    static final String TOGETHER =
            "Own mean and published mean, each weighed by its precision. Few own results move it little.";
    static final String ADJUSTED =
            "Mean improvement beside that of all other courses on the measure, adjusted for the baseline and for"
                    + " nothing else: not for age, duration, work or what else differs. No verdict from fewer than 20"
                    + " courses on a side or below 60 % response.";
    static final String COVERS =
            "Months of the first sessions. Months of fewer than five judged people are taken together with their"
                    + " neighbours, so the months may be more than were asked for.";
    static final String FUNNEL =
            "Improvement more than the baselines lead to expect, by a line fitted on all courses shown; adjusted for"
                    + " the baseline and for nothing else. Limits widen with few courses, and where services differ more"
                    + " than chance explains. Outside means look, not bad. In the order of names: this is no ranking.";

    private Basis() {}
}
