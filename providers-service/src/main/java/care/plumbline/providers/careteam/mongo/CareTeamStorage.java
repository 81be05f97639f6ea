package care.plumbline.providers.careteam.mongo;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.providers.careteam.CareTeam;
import care.plumbline.providers.careteam.CareTeams;
import care.plumbline.providers.careteam.PcpCover;
import care.plumbline.providers.careteam.PcpCovers;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CareTeamStorage {

    @Bean
    CareTeams careTeams(DocumentStores stores, Announcer<CareTeam, CareTeam> announcer) {
        return open(stores, announcer);
    }

    @Bean
    LatestEntities<PcpCover> coversHeardOf(DocumentStores stores) {
        return stores.latest("pcp-covers", PcpCover.class);
    }

    @Bean
    PcpCovers pcpCovers(LatestEntities<PcpCover> covers) {
        return new MongoPcpCovers(covers);
    }

    static MongoCareTeams open(DocumentStores stores, Announcer<CareTeam, CareTeam> announcer) {
        return new MongoCareTeams(
                stores.aggregates("care-teams", CareTeamDocument.class, document -> {
                    CareTeam team = document.toCareTeam();
                    return announcer.announce(List.of(team), team);
                }),
                announcer);
    }
}
