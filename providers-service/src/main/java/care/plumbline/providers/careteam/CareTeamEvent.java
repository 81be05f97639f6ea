package care.plumbline.providers.careteam;

import care.plumbline.providers.recording.Recording;
import java.util.Optional;

/// What happened to a care team.
public sealed interface CareTeamEvent {

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

    /// @param ended the old PCP's membership with its last day, where it had another one
    /// @param begun the new PCP's membership, where it was not known yet
    record HandedOver(Handover handover, Optional<Membership> ended, Optional<Membership> begun, Recording recording)
            implements CareTeamEvent {
        @Override
        public String what() {
            return "handed-over";
        }
    }
}
