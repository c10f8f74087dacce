package vn.hieuhoc.derivation;

import java.math.BigDecimal;

/** Numbers written one way: no trailing zeros, no exponent. Equal numbers are then equal values. */
final class Plain {

  private Plain() {}

  static BigDecimal of(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
