package care.plumbline.testkit.samples.messaging.goal.web;

import org.apache.kafka.clients.producer.ProducerRecord;

record GoalNews(ProducerRecord<String, String> news) {}
