package care.plumbline.goals.goal;

import care.plumbline.goals.goal.GoalEvent.GoalAccepted;
import care.plumbline.goals.goal.GoalEvent.GoalChanged;
import care.plumbline.goals.goal.GoalEvent.GoalClosed;
import care.plumbline.goals.goal.GoalEvent.GoalHeld;
import care.plumbline.goals.goal.GoalEvent.GoalResumed;
import care.plumbline.goals.goal.GoalEvent.GoalRevised;
import care.plumbline.goals.goal.GoalEvent.GoalStated;
import care.plumbline.goals.goal.GoalEvent.ScaleSet;
import care.plumbline.goals.goal.GoalEvent.WorkReported;

/// What last happened to a goal.
public enum WhatHappened {
    STATED("stated"),
    REVISED("revised"),
    ACCEPTED("accepted"),
    HELD("held"),
    RESUMED("resumed"),
    CLOSED("closed"),
    SCALE_SET("scale-set"),
    WORK_REPORTED("work-reported");

    private final String code;

    WhatHappened(String code) {
        this.code = code;
    }

    static WhatHappened in(GoalChanged event) {
        return switch (event) {
            case GoalStated _ -> STATED;
            case GoalRevised _ -> REVISED;
            case GoalAccepted _ -> ACCEPTED;
            case GoalHeld _ -> HELD;
            case GoalResumed _ -> RESUMED;
            case GoalClosed _ -> CLOSED;
            case ScaleSet _ -> SCALE_SET;
            case WorkReported _ -> WORK_REPORTED;
        };
    }

    /// The code on the wire.
    @Override
    public String toString() {
        return code;
    }
}
