package care.plumbline.providers.course.mongo;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.Entry;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.providers.course.Course;
import care.plumbline.providers.course.Courses;
import care.plumbline.providers.course.KnownGoal;
import care.plumbline.providers.course.KnownGoals;
import care.plumbline.providers.course.KnownOutlook;
import care.plumbline.providers.course.KnownQuestion;
import care.plumbline.providers.course.KnownTreatment;
import care.plumbline.providers.course.KnownTreatments;
import care.plumbline.providers.course.PatientCourses;
import care.plumbline.providers.course.PatientVoice;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is known of goals and treatments is stored as it is: it can be read again from the topics at any time.
@Configuration(proxyBeanMethods = false)
class CourseStorage {

    private static final int MOST_OF_A_PATIENT = 1000;

    @Bean
    Courses courses(DocumentStores stores, Announcer<Course, PatientCourses> announcer) {
        return open(stores, announcer);
    }

    static MongoCourses open(DocumentStores stores, Announcer<Course, PatientCourses> announcer) {
        return new MongoCourses(
                stores.aggregates("courses", PatientCoursesDocument.class, document -> {
                    PatientCourses courses = document.toPatientCourses();
                    return announcer.announce(courses.courses(), courses);
                }),
                announcer);
    }

    @Bean
    LatestEntities<KnownGoal> goalsHeardOf(DocumentStores stores) {
        return stores.latest("known-goals", KnownGoal.class);
    }

    @Bean
    KnownGoals knownGoals(LatestEntities<KnownGoal> goals) {
        return (patient, goal) -> goals.find(patient + "/goal/" + goal);
    }

    @Bean
    LatestEntities<KnownTreatment> treatmentsHeardOf(DocumentStores stores) {
        return stores.latest("known-treatments", KnownTreatment.class);
    }

    @Bean
    KnownTreatments knownTreatments(LatestEntities<KnownTreatment> treatments) {
        return new KnownTreatments() {
            @Override
            public Optional<KnownTreatment> find(String code) {
                return treatments.find("treatment/" + code);
            }

            @Override
            public List<KnownTreatment> all() {
                return treatments.all().stream().map(Entry::state).toList();
            }
        };
    }

    @Bean
    LatestEntities<KnownOutlook> outlooksHeardOf(DocumentStores stores) {
        return stores.latest("known-outlooks", KnownOutlook.class);
    }

    @Bean
    LatestEntities<KnownQuestion> questionsHeardOf(DocumentStores stores) {
        return stores.latest("known-questions", KnownQuestion.class);
    }

    @Bean
    PatientVoice patientVoice(LatestEntities<KnownOutlook> outlooks, LatestEntities<KnownQuestion> questions) {
        return new PatientVoice() {
            @Override
            public List<KnownOutlook> outlooks(String patient) {
                return outlooks.startingWith(patient + "/outlook/", MOST_OF_A_PATIENT).stream()
                        .map(Entry::state)
                        .toList();
            }

            @Override
            public List<KnownQuestion> questions(String patient) {
                return questions.startingWith(patient + "/question/", MOST_OF_A_PATIENT).stream()
                        .map(Entry::state)
                        .toList();
            }
        };
    }
}
