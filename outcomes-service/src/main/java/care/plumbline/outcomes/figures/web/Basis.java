package care.plumbline.outcomes.figures.web;

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
            "Judged courses by what the change means for the person: the important change of the measure, in points and"
                    + " in percent of the baseline where it has one; great from 50 % on unless the measure says otherwise.";
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

    private Basis() {}
}
