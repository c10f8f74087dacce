package vn.hieuhoc.xapi;

import jakarta.servlet.http.HttpServletResponse;
import vn.hieuhoc.support.BusinessException;

/** A call that breaks a rule of the interface itself, with the status it is answered with. */
final class XapiRefused extends BusinessException {

  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY = 429;

  private final int status;
  private final long retryAfterSeconds;

  private XapiRefused(int status, long retryAfterSeconds, String code, Object... arguments) {
    super(code, arguments);
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** The call cannot be understood. */
  static XapiRefused bad(String code, Object... arguments) {
    return new XapiRefused(HttpServletResponse.SC_BAD_REQUEST, 0, code, arguments);
  }

  /** Nobody knows who calls. */
  static XapiRefused unknown() {
    return new XapiRefused(HttpServletResponse.SC_UNAUTHORIZED, 0, "xapi.unauthorized");
  }

  /** The program is known and may not. */
  static XapiRefused forbidden(String code, Object... arguments) {
    return new XapiRefused(HttpServletResponse.SC_FORBIDDEN, 0, code, arguments);
  }

  /** There is nothing there. */
  static XapiRefused missing(String code, Object... arguments) {
    return new XapiRefused(HttpServletResponse.SC_NOT_FOUND, 0, code, arguments);
  }

  /** The address takes no such call. */
  static XapiRefused method(String method) {
    return new XapiRefused(HttpServletResponse.SC_METHOD_NOT_ALLOWED, 0, "xapi.method", method);
  }

  /** There is too much of it. */
  static XapiRefused tooLarge(String code, Object most) {
    return new XapiRefused(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, 0, code, most);
  }

  /** The program calls too often. */
  static XapiRefused tooOften(int perMinute, long seconds) {
    return new XapiRefused(TOO_MANY, seconds, "xapi.too-often", perMinute, seconds);
  }

  int status() {
    return status;
  }

  /** After how many seconds another try is worth it; 0 when nobody can say. */
  long retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
