package vn.hieuhoc.xapi;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.hieuhoc.account.ProgramClient;
import vn.hieuhoc.account.ProgramGrant;
import vn.hieuhoc.statement.XapiVersion;

/**
 * A call as it is meant: programs that can only send forms say method, headers and body as fields
 * of a form (xAPI 1.0.3, Communication, 1.3), and nobody behind this class has to know.
 */
final class XapiCall {

  static final String VERSION = "X-Experience-API-Version";

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String METHOD = "method";
  private static final String CONTENT = "content";
  private static final int CHUNK = 8192;

  /** Fields of a form that stand for headers. */
  private static final Set<String> AS_HEADERS =
      Set.of(
          "Authorization",
          VERSION,
          "Content-Type",
          "Content-Length",
          "If-Match",
          "If-None-Match",
          "Accept",
          "Accept-Language",
          "Accept-Encoding");

  private final String method;
  private final boolean inAForm;
  private final Parameters parameters;
  private final UnaryOperator<String> headers;
  private final InputStream body;
  private final long length;
  private final XapiLimits limits;
  private ProgramClient program;
  private XapiVersion version;

  private XapiCall(
      String method,
      boolean inAForm,
      Parameters parameters,
      UnaryOperator<String> headers,
      InputStream body,
      long length,
      XapiLimits limits) {
    this.method = method;
    this.inAForm = inAForm;
    this.parameters = parameters;
    this.headers = headers;
    this.body = body;
    this.length = length;
    this.limits = limits;
  }

  /** True when the call reads, or when its form may say that it does. */
  static boolean mayRead(HttpServletRequest request) {
    return switch (request.getMethod()) {
      case "GET", "HEAD" -> true;
      case "POST" -> request.getQueryString() != null;
      default -> false;
    };
  }

  /** Reads method, headers and parameters of the call as it came; its body is left for later. */
  static XapiCall read(HttpServletRequest request, XapiLimits limits) throws IOException {
    return new XapiCall(
        request.getMethod(),
        false,
        Parameters.read(request.getQueryString()),
        request::getHeader,
        request.getInputStream(),
        request.getContentLengthLong(),
        limits);
  }

  /** True when the call is said by the fields of a form. */
  boolean isForm() {
    return method.equals("POST")
        && parameters.has(METHOD)
        && MediaTypes.plain(header("Content-Type")).equals(FORM);
  }

  /**
   * The call as its form says it.
   *
   * @param known true when it is known already who calls; a stranger's form must be small
   */
  XapiCall unfolded(boolean known) throws IOException {
    if (parameters.names().size() > 1) {
      throw XapiRefused.bad("xapi.form-with-query", String.join(", ", parameters.names()));
    }
    byte[] form = known ? bytes() : bytes(limits.formBytes(), limits::formTooLarge);
    Parameters fields = Parameters.read(new String(form, StandardCharsets.UTF_8));
    byte[] content =
        fields.has(CONTENT) ? fields.text(CONTENT).getBytes(StandardCharsets.UTF_8) : new byte[0];
    Set<String> read =
        fields.names().stream()
            .filter(name -> name.equals(CONTENT) || AS_HEADERS.contains(name))
            .collect(Collectors.toSet());
    return new XapiCall(
        parameters.text(METHOD).toUpperCase(Locale.ROOT),
        true,
        fields.without(read),
        name -> headerIn(fields, name, fields.has(CONTENT)),
        new ByteArrayInputStream(content),
        content.length,
        limits);
  }

  /** A form speaks of JSON unless it says otherwise; its own headers are those of the call. */
  private String headerIn(Parameters fields, String name, boolean withContent) {
    if (fields.has(name) && AS_HEADERS.contains(name)) {
      return fields.text(name);
    }
    if (name.equals("Content-Type")) {
      return withContent ? XapiAnswer.JSON : null;
    }
    return headers.apply(name);
  }

  /** Says who calls, and in which version. */
  void by(ProgramClient who, XapiVersion spoken) {
    program = who;
    version = spoken;
  }

  String method() {
    return method;
  }

  /** True when it reads: the body of a HEAD is left out where the answer is sent. */
  boolean reads() {
    return method.equals("GET") || method.equals("HEAD");
  }

  /** True when the call came as fields of a form. */
  boolean inAForm() {
    return inAForm;
  }

  Parameters parameters() {
    return parameters;
  }

  /** A header, or null. */
  String header(String name) {
    return headers.apply(name);
  }

  ProgramClient program() {
    return program;
  }

  XapiVersion version() {
    return version;
  }

  /** Demands that the program may do at least one of these. */
  void requireScope(ProgramGrant.Scope... any) {
    if (List.of(any).stream().noneMatch(program.grant()::allows)) {
      throw XapiRefused.forbidden("xapi.scope", any[0].word());
    }
  }

  /** The whole body, which ends where the setting says. */
  byte[] bytes() throws IOException {
    return bytes(limits.requestBytes(), limits::requestTooLarge);
  }

  private byte[] bytes(long most, Supplier<XapiRefused> tooLarge) throws IOException {
    if (length > most) {
      throw tooLarge.get();
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream(length < 0 ? CHUNK : (int) length);
    byte[] chunk = new byte[CHUNK];
    for (int came = body.read(chunk); came >= 0; came = body.read(chunk)) {
      all.write(chunk, 0, came);
      if (all.size() > most) {
        throw tooLarge.get();
      }
    }
    if (length > all.size()) {
      throw XapiRefused.bad("xapi.cut-off", length, all.size());
    }
    return all.toByteArray();
  }
}
