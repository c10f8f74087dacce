package vn.hieuhoc.equivalence;

import java.util.UUID;

/**
 * What an equivalence stands for.
 *
 * @param kind a course or a step of a path
 * @param of public id of the course or of the path
 * @param target public id of the course or of the step
 * @param title what it is called
 * @param unitKey key of the unit that decides; never leaves the server
 */
public record Replaced(EquivalenceKind kind, UUID of, UUID target, String title, Long unitKey) {

  /** A course. */
  public static Replaced course(UUID course, String title, Long unitKey) {
    return new Replaced(EquivalenceKind.COURSE, course, course, title, unitKey);
  }

  /** A step of a path. */
  public static Replaced step(UUID path, UUID step, String title, Long unitKey) {
    return new Replaced(EquivalenceKind.STEP, path, step, title, unitKey);
  }
}
