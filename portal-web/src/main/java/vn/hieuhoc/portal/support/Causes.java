package vn.hieuhoc.portal.support;

import jakarta.validation.ConstraintViolationException;
import vn.hieuhoc.support.BusinessException;

/** Finds what really happened inside the wrappings that EL, Faces, CDI and EJB put around it. */
public final class Causes {

  private static final int DEEPEST = 30;
  private static final int LONGEST = 200;

  private Causes() {}

  /** The refusal of the domain inside the error, or null. */
  public static BusinessException refusalIn(Throwable error) {
    return find(error, BusinessException.class);
  }

  /** The broken constraints inside the error, or null. */
  public static ConstraintViolationException violationsIn(Throwable error) {
    return find(error, ConstraintViolationException.class);
  }

  /** The words of the innermost cause, short. */
  public static String innermostText(Throwable error) {
    Throwable current = error;
    for (int depth = 0; current.getCause() != null && depth < DEEPEST; depth++) {
      current = current.getCause();
    }
    String text = current.getMessage() == null ? "" : current.getMessage().strip();
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
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
