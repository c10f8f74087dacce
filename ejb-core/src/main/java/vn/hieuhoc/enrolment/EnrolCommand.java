package vn.hieuhoc.enrolment;

import java.util.UUID;

/**
 * Somebody wants a place.
 *
 * @param person public id of the person; null means the caller, or the one the caller is helping
 * @param waitWhenFull whether to wait for a seat when none is left; otherwise that is refused
 * @param code the code of the class, where it asks for one, or null
 */
public record EnrolCommand(UUID person, boolean waitWhenFull, String code) {

  /** The caller wants a seat now. */
  public static final EnrolCommand SELF = new EnrolCommand(null, false, null);

  /** Without a code. */
  public EnrolCommand(UUID person, boolean waitWhenFull) {
    this(person, waitWhenFull, null);
  }
}
