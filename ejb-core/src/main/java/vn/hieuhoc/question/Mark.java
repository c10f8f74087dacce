package vn.hieuhoc.question;

import java.math.BigDecimal;

/**
 * What an answer is worth.
 *
 * @param points the points it earns, from 0 to the points of the question
 * @param correct whether it is wholly right
 */
public record Mark(BigDecimal points, boolean correct) {}
