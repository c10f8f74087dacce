package vn.hieuhoc.enlistment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What would come of putting the chosen people on a class.
 *
 * @param to the class
 * @param chosen how many were chosen
 * @param seats how many get a seat
 * @param waits how many wait for one
 * @param counts how many stay out, by why
 * @param left some of those who stay out, by name
 */
public record EnlistPreview(
    OpenClass to,
    int chosen,
    int seats,
    int waits,
    Map<NotEnlisted, Integer> counts,
    List<Left> left)
    implements Serializable {

  /**
   * Somebody who stays out.
   *
   * @param name name
   * @param birthYear year of birth, or null
   * @param home where the person lives, or null
   * @param why why
   * @param missing what the person has not finished, or null
   */
  public record Left(String name, Integer birthYear, String home, NotEnlisted why, String missing)
      implements Serializable {}

  /** How many come in, seated or waiting. */
  public int enters() {
    return seats + waits;
  }

  /** How many stay out. */
  public int out() {
    return chosen - enters();
  }
}
