package vn.hieuhoc.idempotency;

/** The call was done before; the answer of then is to be told again. */
public class AnsweredBefore extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient KeptAnswer answer;

  AnsweredBefore(KeptAnswer answer) {
    super("answered before", null, false, false);
    this.answer = answer;
  }

  /** The answer of then. */
  public KeptAnswer answer() {
    return answer;
  }
}
