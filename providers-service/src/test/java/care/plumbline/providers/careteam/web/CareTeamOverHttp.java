package care.plumbline.providers.careteam.web;

import care.plumbline.providers.OverHttp;
import care.plumbline.providers.Slice;
import care.plumbline.providers.careteam.CareTeams;
import care.plumbline.providers.careteam.InMemoryPcpCovers;
import care.plumbline.providers.careteam.TeamReview;
import care.plumbline.providers.directory.Discipline;
import care.plumbline.providers.directory.Providers;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// The edge of care teams on a real server.
final class CareTeamOverHttp {

    static final OverHttp HTTP = OverHttp.start(CareTeamSlice.class);

    private CareTeamOverHttp() {}

    @Import({Slice.class, CareTeamController.class, TeamReviewController.class, PcpCoverController.class})
    static class CareTeamSlice {

        @Bean
        TeamReview teamReview(CareTeams teams, Providers providers) {
            return new TeamReview(
                    teams,
                    providers,
                    List.of(Discipline.PRIMARY_CARE, Discipline.PHYSIOTHERAPY, Discipline.PSYCHOLOGY));
        }

        @Bean
        InMemoryPcpCovers pcpCovers() {
            return new InMemoryPcpCovers();
        }
    }
}
