package care.plumbline.outcomes.measurement;

class InMemoryMeasurementsTest extends MeasurementsContract {

    @Override
    protected Measurements fresh() {
        return new InMemoryMeasurements();
    }
}
