package vn.hieuhoc.enrolment;

import java.io.Serializable;

/**
 * How far somebody is in a course: the one number that every screen and every program shows.
 *
 * @param done finished lessons that count
 * @param total lessons that count
 */
public record HowFar(int done, int total) implements Serializable {

  private static final int ALL = 100;

  /** In whole percent, rounded down: a hundred only when nothing is left. */
  public int percent() {
    return total == 0 ? 0 : Math.min(ALL, done * ALL / total);
  }
}
