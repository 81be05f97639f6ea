package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.Entry;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.delivery.Write;
import care.plumbline.outcomes.casefile.CaseFile;
import care.plumbline.outcomes.casefile.CaseFileEvent;
import care.plumbline.outcomes.casefile.CaseFileEvent.AssessmentAsked;
import care.plumbline.outcomes.casefile.CaseFileEvent.ConclusionChanged;
import care.plumbline.outcomes.casefile.CaseFileEvent.ContributionsChanged;
import care.plumbline.outcomes.casefile.CaseFileEvent.JudgementChanged;
import care.plumbline.outcomes.casefile.CaseFiles;
import care.plumbline.outcomes.judgement.PatientContributions;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// One document per patient; what others are told leaves with the write.
@Component
final class MongoCaseFiles implements CaseFiles {

    static final String COLLECTION = "case-files";

    private final AggregateStore<CaseFileDocument> documents;
    private final DueReviews reviews;
    private final Announcer<CaseFileEvent, CaseFile> announcer;

    MongoCaseFiles(DocumentStores stores, MongoDatabase database, Announcer<CaseFileEvent, CaseFile> announcer) {
        this.announcer = announcer;
        this.documents = stores.aggregates(COLLECTION, CaseFileDocument.class, this::current);
        this.reviews = new DueReviews(database.getCollection(COLLECTION));
    }

    @Override
    public Optional<CaseFile> find(String patient) {
        return documents.find(patient).map(CaseFileDocument::caseFile);
    }

    @Override
    public void change(String patient, Function<CaseFile, List<CaseFileEvent>> decide) {
        documents.change(patient, found -> write(patient, found, decide), done -> true);
    }

    @Override
    public void changeAll(Collection<String> patients, Function<CaseFile, List<CaseFileEvent>> decide) {
        documents.changeAll(patients, (patient, found) -> write(patient, found, decide), (patient, done) -> true);
    }

    private Write<CaseFileDocument, Boolean> write(
            String patient, Optional<CaseFileDocument> found, Function<CaseFile, List<CaseFileEvent>> decide) {
        CaseFile before = found.map(CaseFileDocument::caseFile).orElseGet(() -> CaseFile.empty(patient));
        List<CaseFileEvent> events = decide.apply(before);
        CaseFile after = before.after(events);
        return events.isEmpty()
                ? Write.nothing(false)
                : Write.of(CaseFileDocument.of(after), announcer.announce(events, after), true);
    }

    @Override
    public List<String> claimDue(LocalDate day, Instant now, Instant until, int limit) {
        return reviews.claim(day, now, until, limit);
    }

    @Override
    public List<PatientContributions> contributions(@Nullable String after, int limit) {
        return documents.page(after, limit).stream()
                .map(Entry::state)
                .map(CaseFileDocument::caseFile)
                .map(file -> file.contributions()
                        .orElseGet(() -> new PatientContributions(file.patient(), 0, Instant.EPOCH, List.of())))
                .toList();
    }

    private List<OutgoingEvent> current(CaseFileDocument document) {
        CaseFile file = document.caseFile();
        List<CaseFileEvent> all = new ArrayList<>();
        file.judgements().forEach(kept -> all.add(new JudgementChanged(null, kept)));
        file.assessments().forEach(kept -> all.add(new AssessmentAsked(null, kept)));
        file.conclusions().forEach(kept -> all.add(new ConclusionChanged(null, kept)));
        file.contributions().ifPresent(contributions -> all.add(new ContributionsChanged(contributions)));
        return announcer.announce(all, file);
    }
}
