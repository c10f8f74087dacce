package vn.hieuhoc.support;

/**
 * What was asked for does not exist, or the caller may not know that it does: the two look alike.
 */
public class NotFound extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what kind of the thing in code words, such as {@code course}
   * @param id the public identifier that was asked for
   */
  public NotFound(String what, Object id) {
    super("support.not-found." + what, String.valueOf(id));
  }
}
