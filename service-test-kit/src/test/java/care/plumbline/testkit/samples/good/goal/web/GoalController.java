package care.plumbline.testkit.samples.good.goal.web;

import care.plumbline.testkit.samples.good.goal.Goal;
import org.springframework.security.oauth2.jwt.Jwt;

record GoalController(Goal goal, Jwt token) {}
