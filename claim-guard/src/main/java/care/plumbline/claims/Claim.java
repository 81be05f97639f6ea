package care.plumbline.claims;

/// Words that claim what nobody can keep.
///
/// @param quoted the words as written
/// @param from position of their first character in the text
/// @param to position after their last character
public record Claim(ClaimRule rule, String quoted, int from, int to) {

    public Claim {
        if (from < 0 || to <= from || quoted.length() != to - from) {
            throw new IllegalArgumentException("a claim quotes the characters from its start to its end");
        }
    }
}
