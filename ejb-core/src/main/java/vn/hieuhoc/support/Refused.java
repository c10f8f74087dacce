package vn.hieuhoc.support;

/**
 * An input that breaks a rule of the domain. Features use it directly where a type of its own would
 * say no more than its code does.
 */
public class Refused extends BusinessException {

  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * @param code bundle key and REST code
   * @param arguments the values the sentence shows
   */
  public Refused(String code, Object... arguments) {
    super(code, arguments);
    this.field = null;
  }

  private Refused(String field, String code, Object[] arguments) {
    super(code, arguments);
    this.field = field;
  }

  /**
   * A refusal about one field of the input.
   *
   * @param field name of the field as the command record spells it
   */
  public static Refused of(String field, String code, Object... arguments) {
    return new Refused(field, code, arguments);
  }

  @Override
  public String field() {
    return field;
  }
}
