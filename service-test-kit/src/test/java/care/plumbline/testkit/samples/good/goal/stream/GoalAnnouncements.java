package care.plumbline.testkit.samples.good.goal.stream;

import org.apache.kafka.clients.producer.ProducerRecord;

record GoalAnnouncements(ProducerRecord<String, String> last) {}
