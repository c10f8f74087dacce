package vn.hieuhoc.statement;

import vn.hieuhoc.support.BusinessException;

/** A statement breaks a rule of the standard; nothing of its batch is kept. */
public class StatementRefused extends BusinessException {

  private static final long serialVersionUID = 1L;

  private final String path;

  /**
   * @param path where in the statement, such as {@code result.score.scaled}
   * @param value what stands there
   * @param rule the end of the code {@code record.statement.…}
   */
  public StatementRefused(String path, Object value, String rule) {
    super("record.statement." + rule, path, String.valueOf(value));
    this.path = path;
  }

  @Override
  public String field() {
    return path;
  }
}
