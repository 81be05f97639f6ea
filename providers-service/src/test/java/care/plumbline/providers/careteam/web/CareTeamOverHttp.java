package care.plumbline.providers.careteam.web;

import care.plumbline.providers.OverHttp;
import care.plumbline.providers.Slice;
import org.springframework.context.annotation.Import;

/// The edge of care teams on a real server.
final class CareTeamOverHttp {

    static final OverHttp HTTP = OverHttp.start(CareTeamSlice.class);

    private CareTeamOverHttp() {}

    @Import({Slice.class, CareTeamController.class})
    static class CareTeamSlice {}
}
