package care.plumbline.testkit.samples.http.goal.mongo;

import org.springframework.security.oauth2.jwt.Jwt;

record GoalOwner(Jwt token) {}
