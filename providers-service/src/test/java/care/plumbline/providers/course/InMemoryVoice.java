package care.plumbline.providers.course;

import java.util.ArrayList;
import java.util.List;

/// What was heard of patients, the same of each.
public final class InMemoryVoice implements PatientVoice {

    public final List<KnownOutlook> outlooks = new ArrayList<>();
    public final List<KnownQuestion> questions = new ArrayList<>();

    @Override
    public List<KnownOutlook> outlooks(String patient) {
        return List.copyOf(outlooks);
    }

    @Override
    public List<KnownQuestion> questions(String patient) {
        return List.copyOf(questions);
    }
}
