package care.plumbline.treatments.card;

import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.Responders;
import care.plumbline.treatments.evidence.Certainty;
import care.plumbline.treatments.evidence.Expectation;
import care.plumbline.treatments.evidence.JudgingWindow;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A card in Spanish. What sources say in their own words stays in their language.
final class SpanishPhrases implements Phrases {

    @Override
    public String average(ExpectedResult card) {
        Expectation evidence = card.evidence();
        BigDecimal mean = Objects.requireNonNull(evidence.mean());
        String change = mean.signum() < 0 ? "empeoraron" : "mejoraron";
        StringBuilder words = new StringBuilder("En los estudios, las personas que recibieron este tratamiento ")
                .append(change)
                .append(" de media ")
                .append(plain(mean.abs()))
                .append(" puntos (")
                .append(card.measure().name())
                .append(", de ")
                .append(plain(card.measure().lowest()))
                .append(" a ")
                .append(plain(card.measure().highest()))
                .append(")");
        if (evidence.weeks() != null) {
            words.append(" a las ").append(evidence.weeks()).append(" semanas");
        }
        words.append(evidence.n() == null ? "" : "; se siguió a " + evidence.n() + " personas");
        Band band = card.meanBand();
        words.append(
                band == null
                        ? "; no se sabe cuánto puede desviarse la media."
                        : "; la media puede estar entre " + plain(band.low()) + " y " + plain(band.high()) + ".");
        return words.toString();
    }

    @Override
    public String timeAlone() {
        return "Una parte habría llegado con el tiempo, sin el tratamiento.";
    }

    @Override
    public String people(Band improvements) {
        return "Las personas son distintas: en ocho de cada diez el cambio está entre " + plain(improvements.low())
                + " y " + plain(improvements.high()) + " puntos; por debajo de 0 significa peor.";
    }

    @Override
    public String score(ExpectedResult card) {
        Band band = card.scoreBand();
        return "Si se empieza en " + plain(card.baseline()) + ", el resultado medio es " + plain(card.score())
                + (band == null
                        ? "."
                        : "; en ocho de cada diez personas está entre " + plain(band.low()) + " y " + plain(band.high())
                                + ".");
    }

    @Override
    public String nothing() {
        return "En esta escala los estudios no dan un número de lo que puede esperar quien se trata.";
    }

    @Override
    public String counted(Responders responders) {
        return "Contado en un estudio (" + responders.source() + ", " + responders.when() + "): "
                + plain(responders.others()) + " de cada 100 no se beneficiaron y " + plain(responders.share())
                + " sí. Beneficio significaba: " + responders.definition() + "."
                + (responders.condition() == null ? "" : " Esas personas tenían " + responders.condition() + ".");
    }

    @Override
    public String benefit(Benefit benefit) {
        return "Calculado, no contado: unas " + plain(benefit.others()) + " de cada 100 personas no mejoran "
                + plain(benefit.need()) + " puntos, lo que importa a la mayoría; unas " + plain(benefit.percent())
                + " sí.";
    }

    @Override
    public String unknownShare() {
        return "No se sabe cuántas de cada 100 personas no se benefician.";
    }

    @Override
    public String window(JudgingWindow window) {
        return "No se puede juzgar antes de la semana " + window.fromWeeks() + "; desde la semana " + window.toWeeks()
                + " ya se puede saber.";
    }

    @Override
    public String certainty(Entry entry) {
        return "Qué seguridad hay: " + level(entry.certaintyLevel()) + ".";
    }

    @Override
    public String indirect(String condition) {
        return "Los números vienen de personas con otra dolencia (" + condition
                + "); para el dolor lumbar crónico son indirectos.";
    }

    @Override
    public String stale() {
        return "Algunas fuentes deben leerse de nuevo: los números pueden estar anticuados.";
    }

    @Override
    public String ownResults(OwnResult own) {
        return "Aquí, " + own.n() + " personas mejoraron de media " + plain(own.mean()) + " puntos"
                + (own.notBenefited() == null
                        ? "."
                        : "; " + plain(own.notBenefited()) + " de cada 100 no mejoraron lo que importa.");
    }

    @Override
    public String noOwnResults() {
        return "Todavía no hay resultados de nuestros propios pacientes que mostrar.";
    }

    private static String level(@Nullable Certainty certainty) {
        return certainty == null
                ? "nadie la ha valorado"
                : switch (certainty) {
                    case HIGH -> "certeza alta";
                    case MODERATE -> "certeza moderada";
                    case LOW -> "certeza baja, la verdad puede ser muy distinta";
                    case VERY_LOW -> "certeza muy baja, se sabe poco";
                    case NONE -> "nadie la ha valorado";
                };
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
