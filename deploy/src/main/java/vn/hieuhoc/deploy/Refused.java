package vn.hieuhoc.deploy;

/**
 * The command cannot do what it was asked, for a reason that the operator can act on. The key names
 * the sentence in the terminal texts; the process ends with code 1.
 */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] values;

  Refused(String key, Object... values) {
    super(key);
    this.key = key;
    this.values = values.clone();
  }

  Refused(Throwable cause, String key, Object... values) {
    this(key, values);
    initCause(cause);
  }

  String key() {
    return key;
  }

  Object[] values() {
    return values.clone();
  }
}
