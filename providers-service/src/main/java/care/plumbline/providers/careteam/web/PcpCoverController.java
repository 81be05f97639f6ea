package care.plumbline.providers.careteam.web;

import care.plumbline.providers.careteam.PcpCover;
import care.plumbline.providers.careteam.PcpCovers;
import care.plumbline.providers.recording.Recordings;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.paging.Paging;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Patients without a primary care provider: the work list and its figure.
@RestController
@RequestMapping("/care-teams")
final class PcpCoverController {

    private final PcpCovers covers;
    private final Paging paging;
    private final Recordings recordings;

    PcpCoverController(PcpCovers covers, Paging paging, Recordings recordings) {
        this.covers = covers;
        this.paging = paging;
        this.recordings = recordings;
    }

    @GetMapping("/without-pcp")
    @Answers(summary = "Patients without a primary care provider", body = WithoutPcp.class, page = true)
    @Needs(resource = "CareTeam", access = Access.SEARCH)
    ResponseEntity<?> without(
            @RequestParam(required = false) @Nullable @Identifier String organization,
            PageRequest page,
            Caller caller) {
        List<PcpCover> found = covers.without(today(caller), organization, page.after(), page.limit() + 1);
        return paging.answer(page, found.stream().map(WithoutPcp::of).toList(), WithoutPcp::patient);
    }

    @GetMapping("/pcp-cover")
    @Answers(summary = "How many patients have no primary care provider", body = CoverFigure.class)
    @Needs(resource = "CareTeam", access = Access.SEARCH)
    ResponseEntity<?> figure(@RequestParam(required = false) @Nullable @Identifier String organization, Caller caller) {
        LocalDate today = today(caller);
        return ResponseEntity.ok(CoverFigure.of(today, organization, covers.figure(today, organization)));
    }

    private LocalDate today(Caller caller) {
        return recordings.by(caller.subject()).today();
    }

    /// @param since first day without a PCP; absent where there never was one
    /// @param lastPcp who was it last
    record WithoutPcp(
            String patient,
            @Nullable LocalDate since,
            @Nullable String lastPcp,
            List<String> organizations) {

        static WithoutPcp of(PcpCover cover) {
            return cover.periods().isEmpty()
                    ? new WithoutPcp(cover.patient(), null, null, cover.organizations())
                    : new WithoutPcp(
                            cover.patient(),
                            cover.through().isBefore(PcpCover.FOREVER)
                                    ? cover.through().plusDays(1)
                                    : null,
                            cover.periods().getLast().provider(),
                            cover.organizations());
        }
    }

    /// Figures about fewer than 5 people are not given.
    ///
    /// @param patients of whom anything was heard, with a team member of the organisation where one is named
    /// @param share withoutPcp among patients
    record CoverFigure(
            LocalDate asOf,
            @Nullable String organization,
            @Nullable Long patients,
            @Nullable Long withoutPcp,
            @Nullable BigDecimal share,
            boolean tooFew) {
        private static final int FEWEST = 5;
        private static final int DECIMALS = 4;

        static CoverFigure of(LocalDate asOf, @Nullable String organization, PcpCovers.Figure figure) {
            return figure.patients() < FEWEST
                    ? new CoverFigure(asOf, organization, null, null, null, true)
                    : new CoverFigure(
                            asOf,
                            organization,
                            figure.patients(),
                            figure.withoutPcp(),
                            BigDecimal.valueOf(figure.withoutPcp())
                                    .divide(BigDecimal.valueOf(figure.patients()), DECIMALS, RoundingMode.HALF_UP),
                            false);
        }
    }
}
