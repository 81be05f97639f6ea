package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Provenance;
import care.plumbline.treatments.evidence.Required;
import java.util.List;

/// What doing a treatment takes.
///
/// @param selfCare whether people can do it by themselves
/// @param goalKinds the goals it is meant to serve; whether it does is what the evidence says
/// @param procedures what is done to or by the patient
/// @param basis what all this rests on
public record Practice(
        boolean selfCare,
        List<GoalKind> goalKinds,
        List<Contraindication> contraindications,
        List<String> procedures,
        Burden burden,
        CostClass costClass,
        String basis,
        Provenance provenance) {

    public Practice {
        goalKinds = Required.list("practice.goalKinds", goalKinds);
        contraindications = Required.list("practice.contraindications", contraindications);
        procedures = Required.list("practice.procedures", procedures);
        Required.value("practice.burden", burden);
        Required.value("practice.costClass", costClass);
        Required.text("practice.basis", basis);
        Required.value("practice.provenance", provenance);
    }
}
