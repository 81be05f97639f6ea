package care.plumbline.treatments.card;

import java.math.BigDecimal;

/// The share of people who get better by an amount that matters, worked out from mean and spread as if improvements
/// were
/// normally distributed; where people were counted, their count stands beside it and goes first.
///
/// @param need the improvement that counts, in improvement points
/// @param percent who reach it
/// @param others percent who do not: always shown beside it
public record Benefit(BigDecimal need, BigDecimal percent, BigDecimal others) {}
