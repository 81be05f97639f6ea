package care.plumbline.outcomes.figures;

import org.jspecify.annotations.Nullable;

/// Where a provider belongs, as the directory has it now.
///
/// @param version of the provider's entry; rises with every change
/// @param discipline code of the discipline, or of the specialty where no discipline is known
/// @param organization absent for one outside
public record Affiliation(
        long version, String discipline, @Nullable String organization) {}
