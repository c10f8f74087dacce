package vn.hieuhoc.indicator;

import java.io.Serializable;
import java.math.BigDecimal;

/** A target of a unit's own plan as it is listed. */
public record TargetRow(Indicator indicator, int year, BigDecimal percent, String basis)
    implements Serializable {}
