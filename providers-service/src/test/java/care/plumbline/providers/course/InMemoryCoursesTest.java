package care.plumbline.providers.course;

class InMemoryCoursesTest extends CoursesContract {

    private final Courses courses = new InMemoryCourses();

    @Override
    protected Courses courses() {
        return courses;
    }

    @Override
    protected Courses otherReplica() {
        return courses;
    }
}
