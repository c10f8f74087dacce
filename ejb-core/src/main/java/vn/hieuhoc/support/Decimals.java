package vn.hieuhoc.support;

import java.math.BigDecimal;

/**
 * Numbers from outside. A dozen signs such as {@code 1e99999999} name a number that fills the
 * memory as soon as it is rounded or written out, so what has more than {@link #MOST_DIGITS} digits
 * before or behind the point is no number to us.
 */
public final class Decimals {

  /** More digits than anything that is counted, weighed or marked. */
  public static final int MOST_DIGITS = 40;

  private Decimals() {}

  /**
   * The number a text says, with a point before the decimals.
   *
   * @throws NumberFormatException when it says none, or one that cannot be written out
   */
  public static BigDecimal read(String text) {
    BigDecimal number = new BigDecimal(text.strip());
    if (!canBeWritten(number)) {
      throw new NumberFormatException(text);
    }
    return number;
  }

  /** True when the number can be written out in few digits. */
  public static boolean canBeWritten(BigDecimal number) {
    return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
  }
}
