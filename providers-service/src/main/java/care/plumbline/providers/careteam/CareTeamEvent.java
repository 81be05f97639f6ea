package care.plumbline.providers.careteam;

import care.plumbline.providers.recording.Recording;

/// What happened to a care team.
public sealed interface CareTeamEvent {

    Membership membership();

    Recording recording();

    /// Name of the event among those of its kind of thing.
    String what();

    record MemberJoined(Membership membership, Recording recording) implements CareTeamEvent {
        @Override
        public String what() {
            return "member-joined";
        }
    }

    /// @param membership with its last day
    record MemberLeft(Membership membership, Recording recording) implements CareTeamEvent {
        @Override
        public String what() {
            return "member-left";
        }
    }
}
