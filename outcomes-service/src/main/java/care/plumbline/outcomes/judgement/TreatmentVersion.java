package care.plumbline.outcomes.judgement;

/// Names one version of a catalogue entry. Versions never change.
public record TreatmentVersion(String treatment, long version) {

    public String key() {
        return "treatment/" + treatment + "/" + version;
    }
}
