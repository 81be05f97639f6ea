package care.plumbline.web.access;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whose tokens are believed.
///
/// @param issuer Exact `iss` of the identity provider.
/// @param jwksUri Where its public keys are.
/// @param audience Must be among `aud`.
/// @param clockSkew How far the clocks may differ.
/// @param keysFreshFor After this the keys are read again, so that a withdrawn key ends.
/// @param keysUsableFor How long keys are used while the provider does not answer; then requests get 503.
/// @param keysReadAtMostEvery Bound on reading again for key ids we do not know.
@ConfigurationProperties("plumbline.security")
public record SecuritySettings(
        String issuer,
        URI jwksUri,
        @DefaultValue("plumbline") String audience,
        @DefaultValue("30s") Duration clockSkew,
        @DefaultValue("5m") Duration keysFreshFor,
        @DefaultValue("1h") Duration keysUsableFor,
        @DefaultValue("30s") Duration keysReadAtMostEvery) {

    @SuppressWarnings("NullAway") // binding leaves out what nobody has set
    public SecuritySettings {
        if (issuer == null || issuer.isBlank() || jwksUri == null) {
            throw new IllegalArgumentException(
                    "Set plumbline.security.issuer and plumbline.security.jwks-uri (PLUMBLINE_ISSUER, PLUMBLINE_JWKS_URI)");
        }
    }
}
