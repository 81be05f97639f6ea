package care.plumbline.testkit.rules;

import com.tngtech.archunit.lang.ArchRule;

/// @param name as in the test report
public record HouseRule(String name, ArchRule rule) {}
