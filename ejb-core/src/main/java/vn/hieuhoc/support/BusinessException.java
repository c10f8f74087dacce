package vn.hieuhoc.support;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * Root of everything the domain refuses.
 *
 * <p>It carries a code and the values it speaks of, never a sentence: the code is the key in the
 * bundle {@code errors} and the {@code code} of a REST problem, and it never changes. The
 * transaction it leaves is rolled back, so that a refusal leaves nothing half-written.
 */
@ApplicationException(rollback = true)
public abstract class BusinessException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> arguments;

  /**
   * @param code bundle key and REST code, such as {@code enrolment.closed}
   * @param arguments the values the sentence shows, in the order of its placeholders
   */
  protected BusinessException(String code, Object... arguments) {
    super(code + " " + List.of(arguments));
    this.code = code;
    this.arguments = List.of(arguments);
  }

  /** The stable code: bundle key and REST {@code code}. */
  public String code() {
    return code;
  }

  /** The values shown in the sentence, in the order of its placeholders. */
  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }

  /** The field of the input the refusal is about, or null when it is about the whole. */
  public String field() {
    return null;
  }
}
