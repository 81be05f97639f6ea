package care.plumbline.providers.awareness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ids of items, derived from what they are about: month of the sheet, then a digest.
final class ItemIds {

    private static final Pattern FORM = Pattern.compile("([12][0-9]{3}-(?:0[1-9]|1[0-2]))\\.[0-9a-f]{20}");
    private static final int DIGITS = 20;

    private ItemIds() {}

    static String of(Happening happening) {
        return of(happening.month(), happening.event());
    }

    /// The pack of all that happened to the patient before a PCP took over.
    static String ofPack(String patient, Pcp pcp) {
        return of(
                monthOf(pcp),
                patient + "/handover/" + pcp.provider() + ":" + pcp.since().toEpochMilli());
    }

    static YearMonth monthOf(Pcp pcp) {
        Instant since = pcp.since();
        return Happening.monthOf(since);
    }

    /// The month of the sheet that holds the item; empty where it is no id of an item.
    static Optional<YearMonth> monthOf(String item) {
        Matcher form = FORM.matcher(item);
        return form.matches() ? Optional.of(YearMonth.parse(form.group(1))) : Optional.empty();
    }

    private static String of(YearMonth month, String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return month + "." + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
