package care.plumbline.providers.course.mongo;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.providers.course.Course;
import care.plumbline.providers.course.Courses;
import care.plumbline.providers.course.KnownGoal;
import care.plumbline.providers.course.KnownGoals;
import care.plumbline.providers.course.KnownTreatment;
import care.plumbline.providers.course.KnownTreatments;
import care.plumbline.providers.course.PatientCourses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is known of goals and treatments is stored as it is: it can be read again from the topics at any time.
@Configuration(proxyBeanMethods = false)
class CourseStorage {

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
        return code -> treatments.find("treatment/" + code);
    }
}
