package care.plumbline.providers.option;

import care.plumbline.providers.recording.Recording;

/// What happened to an option.
public sealed interface OptionEvent {

    String option();

    Recording recording();

    /// Name of the event among those of options.
    String what();

    record OptionDiscussed(DiscussOption discussed, Recording recording) implements OptionEvent {
        @Override
        public String option() {
            return discussed.option();
        }

        @Override
        public String what() {
            return "discussed";
        }
    }

    record OptionDecided(String option, Verdict verdict, Recording recording) implements OptionEvent {
        @Override
        public String what() {
            return verdict.code();
        }
    }
}
