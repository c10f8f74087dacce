package vn.hieuhoc.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A change of a target as it is listed.
 *
 * @param before percent before, or null when there was no target
 * @param now percent since then, or null when the target was given up
 * @param by name of the account, or null when it is gone
 */
public record TargetChangeRow(
    Indicator indicator,
    int year,
    BigDecimal before,
    BigDecimal now,
    String basis,
    String by,
    Instant at)
    implements Serializable {}
