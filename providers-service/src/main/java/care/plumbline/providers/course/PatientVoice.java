package care.plumbline.providers.course;

import java.util.List;

/// What a patient said, as far as it was heard of. A call costs the same whatever the number of patients.
public interface PatientVoice {

    List<KnownOutlook> outlooks(String patient);

    List<KnownQuestion> questions(String patient);
}
