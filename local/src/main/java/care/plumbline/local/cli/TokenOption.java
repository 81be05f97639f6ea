package care.plumbline.local.cli;

import care.plumbline.local.DevelopmentTokens;
import care.plumbline.local.LocalAddresses;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// For verbs that call services: a token of the identity provider in charge, else one of the development issuer.
public final class TokenOption {
    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:PLUMBLINE_TOKEN}",
            description = "Access token (default: PLUMBLINE_TOKEN, else one of the development issuer).")
    private @Nullable String token;

    public Supplier<String> of(LocalAddresses addresses) {
        String given = token;
        return given == null || given.isBlank() ? DevelopmentTokens.of(addresses)::integration : () -> given;
    }
}
