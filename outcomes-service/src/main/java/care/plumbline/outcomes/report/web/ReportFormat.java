package care.plumbline.outcomes.report.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// In which form a report is wanted.
enum ReportFormat {
    JSON("json", "application/json"),
    TEXT("text", "text/plain;charset=utf-8"),
    CSV("csv", "text/csv;charset=utf-8"),
    HTML("html", "text/html;charset=utf-8"),
    PDF("pdf", "application/pdf");

    private final String code;
    private final String type;

    ReportFormat(String code, String type) {
        this.code = code;
        this.type = type;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    static Optional<ReportFormat> named(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    /// The one that an `Accept` header prefers: by weight, then in the header's order. JSON where it does not say;
    /// empty
    /// where it accepts none, or cannot be read.
    static Optional<ReportFormat> accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(JSON);
        }
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            return wanted.stream()
                    .filter(type -> type.getQualityValue() > 0)
                    .sorted(Comparator.comparingDouble(MediaType::getQualityValue)
                            .reversed())
                    .flatMap(type -> Arrays.stream(values()).filter(format -> type.includes(format.type())))
                    .findFirst();
        } catch (InvalidMediaTypeException unreadable) {
            return Optional.empty();
        }
    }
}
