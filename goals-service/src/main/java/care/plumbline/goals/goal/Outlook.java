package care.plumbline.goals.goal;

/// What a patient hoped and expected at one time. Never changed: asked again, it is a new outlook.
///
/// @param stated what was said
/// @param recorded when this service heard of it
/// @param appraisal what was found then
public record Outlook(StateOutlook stated, Recorded recorded, Appraisal appraisal) implements Announced {

    /// An outlook has one version for ever.
    public static final long VERSION = 1;

    public String id() {
        return stated.outlook();
    }

    public String goal() {
        return stated.goal();
    }
}
