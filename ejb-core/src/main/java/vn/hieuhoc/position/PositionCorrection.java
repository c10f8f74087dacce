package vn.hieuhoc.position;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is put right in a post; null leaves it as it is.
 *
 * @param from first day
 * @param to first day without it
 * @param lasting true when it has no end after all
 * @param basis the decision it rests on; blank for none
 */
public record PositionCorrection(
    LocalDate from, LocalDate to, Boolean lasting, @Size(max = 300) String basis) {

  boolean isLasting() {
    return Boolean.TRUE.equals(lasting);
  }

  /** Whether nothing is to be put right. */
  public boolean isEmpty() {
    return from == null && to == null && basis == null && !isLasting();
  }

  /** Whether the post only ends on a day. */
  public boolean isEnding() {
    return to != null && from == null && basis == null && !isLasting();
  }
}
