package care.plumbline.providers.directory.web;

import care.plumbline.providers.OverHttp;
import care.plumbline.providers.Slice;
import care.plumbline.providers.directory.DeliveredTreatments;
import care.plumbline.providers.directory.DirectoryKeeping;
import care.plumbline.providers.directory.InMemoryDeliveries;
import care.plumbline.providers.directory.Providers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// The directory's edge on a real server.
final class DirectoryOverHttp {

    static final OverHttp HTTP = OverHttp.start(DirectorySlice.class);
    static final String PAULA = """
        {"name":"Paula Tern","specialty":"physical-therapy","painSpecialist":false,"organization":"clinic-a"}\
        """;

    private DirectoryOverHttp() {}

    @Import({Slice.class, DirectoryController.class, CodeController.class})
    static class DirectorySlice {

        @Bean
        DirectoryKeeping directoryKeeping(Providers providers) {
            return new DirectoryKeeping(providers, deliveredTreatments());
        }

        @Bean
        DeliveredTreatments deliveredTreatments() {
            return new InMemoryDeliveries();
        }
    }
}
