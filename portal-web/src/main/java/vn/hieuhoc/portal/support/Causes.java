package vn.hieuhoc.portal.support;

import jakarta.validation.ConstraintViolationException;
import vn.hieuhoc.support.BusinessException;

/** Finds what really happened inside the wrappings that EL, Faces, CDI and EJB put around it. */
public final class Causes {

  private static final int DEEPEST = 30;

  private Causes() {}

  /** The refusal of the domain inside the error, or null. */
  public static BusinessException refusalIn(Throwable error) {
    return find(error, BusinessException.class);
  }

  /** The broken constraints inside the error, or null. */
  public static ConstraintViolationException violationsIn(Throwable error) {
    return find(error, ConstraintViolationException.class);
  }

  /** The first cause of the type, or null. */
  public static <T extends Throwable> T find(Throwable error, Class<T> type) {
    Throwable current = error;
    for (int depth = 0; current != null && depth < DEEPEST; depth++) {
      if (type.isInstance(current)) {
        return type.cast(current);
      }
      current = current.getCause();
    }
    return null;
  }
}
