package care.plumbline.local.cli;

import care.plumbline.local.AddressOptions;
import care.plumbline.local.DevelopmentTokens;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plumbline token --role ROLE`: prints a token and nothing else, so that a shell can keep it.
@Command(
        name = "token",
        description = "Prints a development token for a role.",
        mixinStandardHelpOptions = true,
        footer = {"", "TOKEN=$(./plumbline token --role provider --provider gp-1)"})
public final class TokenCommand implements Runnable {
    @Option(
            names = "--role",
            required = true,
            description = "patient, provider, integration, operations or clinical-lead.")
    private String role = "";

    @Option(names = "--patient", paramLabel = "ID", description = "Who the patient is; needed for that role.")
    private @Nullable String patient;

    @Option(names = "--provider", paramLabel = "ID", description = "Who the provider is; needed for that role.")
    private @Nullable String provider;

    @Option(
            names = "--scope",
            paramLabel = "SCOPES",
            description = "Instead of the role's scopes, e.g. 'user/Goal.rs'.")
    private @Nullable String scope;

    @Option(names = "--expires-in", paramLabel = "SECONDS", description = "Life of the token (default: an hour).")
    private @Nullable Integer expiresIn;

    @Mixin
    private AddressOptions addresses = new AddressOptions();

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        Map<String, String> wishes = new LinkedHashMap<>();
        wishes.put("role", role);
        put(wishes, "patient", patient);
        put(wishes, "provider", provider);
        put(wishes, "scope", scope);
        put(wishes, "expires_in", expiresIn == null ? null : expiresIn.toString());
        String token = DevelopmentTokens.of(addresses.resolve()).fetch(wishes);
        spec.commandLine().getOut().println(token);
        spec.commandLine().getOut().flush();
    }

    private static void put(Map<String, String> wishes, String name, @Nullable String value) {
        if (value != null) {
            wishes.put(name, value);
        }
    }
}
