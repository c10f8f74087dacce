package vn.hieuhoc.enrolment;

import vn.hieuhoc.work.WorkHandler;

/** Work that other features leave for later, done now. */
final class Handled {

  private Handled() {}

  /**
   * Lets the handler of this class name, which its feature keeps to itself, do one piece of work.
   */
  static void by(String handler, Classroom room, String subject) {
    try {
      ((WorkHandler) room.get(Class.forName(handler))).handle(subject);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
