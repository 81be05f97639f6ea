package care.plumbline.providers.course.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EntityNews;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.OutlookV1;
import care.plumbline.providers.course.KnownOutlook;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Learns what patients hope for, so that a course can show the gap to what its provider expects.
@Component
final class OutlooksHeard extends EntityNews<OutlookV1, KnownOutlook> {

    OutlooksHeard(CareEvents events, LatestEntities<KnownOutlook> outlooks) {
        super(events, OutlookV1.class, outlooks);
    }

    @Override
    protected Optional<KnownOutlook> kept(OutlookV1 said) {
        return Optional.of(new KnownOutlook(said.goal(), said.course(), said.hope(), said.expected(), said.statedOn()));
    }
}
