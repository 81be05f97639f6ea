package care.plumbline.providers.awareness.stream;

import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.UnreadableEvent;
import care.plumbline.events.AwarenessV1;
import care.plumbline.events.CareTeamV1;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.EventType;
import care.plumbline.events.GoalJudgementV1;
import care.plumbline.events.JudgementV1;
import care.plumbline.events.Topics;
import care.plumbline.providers.awareness.AwarenessKeeping;
import care.plumbline.providers.awareness.Happening;
import care.plumbline.providers.awareness.News;
import care.plumbline.providers.awareness.PcpPeriod;
import care.plumbline.providers.awareness.TeamTold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes every event about a patient, of all four services and of whatever type, to the patient's PCP. Only what tells
/// of
/// awareness itself is left out: it would never end.
@Component
final class AwarenessNews implements EventBatchHandler {

    private static final Pattern PATIENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final String PREFIX = "care.plumbline.";
    private static final String OWN = PREFIX + "awareness.";
    private static final String PCP = "pcp";

    private static final Set<String> TYPES = EventCatalogue.all().stream()
            .filter(type -> type.record() != AwarenessV1.class && !type.topic().equals(Topics.FIGURES))
            .map(EventType::type)
            .collect(Collectors.toUnmodifiableSet());

    private final EventJson json;
    private final AwarenessKeeping keeping;

    AwarenessNews(EventJson json, AwarenessKeeping keeping) {
        this.json = json;
        this.keeping = keeping;
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public boolean unknownTypes() {
        return true;
    }

    @Override
    public boolean gathered() {
        return true;
    }

    @Override
    public void handle(String partitionKey, List<IncomingEvent> batch) {
        handleAll(Map.of(partitionKey, batch));
    }

    @Override
    public void handleAll(Map<String, List<IncomingEvent>> byPatient) {
        List<News> news = new ArrayList<>();
        byPatient.forEach((patient, batch) -> {
            List<IncomingEvent> events =
                    batch.stream().filter(AwarenessNews::isAboutAPatient).toList();
            if (!events.isEmpty()) {
                news.add(new News(
                        patient,
                        events.stream().map(this::happening).toList(),
                        events.stream().flatMap(event -> told(event).stream()).toList()));
            }
        });
        if (!news.isEmpty()) {
            keeping.take(news);
        }
    }

    private static boolean isAboutAPatient(IncomingEvent event) {
        return PATIENT.matcher(event.partitionKey()).matches()
                && event.entityKey().startsWith(event.partitionKey() + "/")
                && !event.type().startsWith(OWN);
    }

    private Happening happening(IncomingEvent event) {
        Told told = read(event);
        return new Happening(
                kind(event.type()),
                event.entityKey(),
                event.version(),
                event.time(),
                told.recordedBy(),
                told.provider(),
                verdict(event));
    }

    private @Nullable String verdict(IncomingEvent event) {
        if (isOf(event, JudgementV1.class)) {
            return Verdict.of(json.read(event, JudgementV1.class));
        }
        return isOf(event, GoalJudgementV1.class) ? Verdict.of(json.read(event, GoalJudgementV1.class)) : null;
    }

    private Told read(IncomingEvent event) {
        try {
            return json.read(event, Told.class);
        } catch (UnreadableEvent otherWords) {
            if (EventCatalogue.find(event.type()).isPresent()) {
                throw otherWords;
            }
            return Told.NOTHING;
        }
    }

    private Optional<TeamTold> told(IncomingEvent event) {
        if (!isOf(event, CareTeamV1.class)) {
            return Optional.empty();
        }
        CareTeamV1 team = json.read(event, CareTeamV1.class);
        return Optional.of(new TeamTold(
                team.version(),
                team.members().stream()
                        .filter(member -> member.role().equals(PCP))
                        .map(member -> new PcpPeriod(member.provider(), member.from(), member.to(), event.time()))
                        .toList()));
    }

    private static boolean isOf(IncomingEvent event, Class<?> type) {
        return EventCatalogue.find(event.type())
                .filter(known -> known.record() == type)
                .isPresent();
    }

    private static String kind(String type) {
        String kind = type.replaceFirst("\\.v[0-9]+$", "");
        return kind.startsWith(PREFIX) ? kind.substring(PREFIX.length()) : kind;
    }
}
