package vn.hieuhoc.xapi;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.hieuhoc.account.ProgramClient;
import vn.hieuhoc.account.TooManyTries;
import vn.hieuhoc.document.DocumentChanged;
import vn.hieuhoc.document.DocumentKind;
import vn.hieuhoc.document.DocumentTooLarge;
import vn.hieuhoc.document.DocumentUnseen;
import vn.hieuhoc.portal.support.Causes;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Incident;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.record.RecordConflict;
import vn.hieuhoc.record.VoidingForeign;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.LostRace;
import vn.hieuhoc.support.NotFound;

/** The door of programs: who calls, in which version, about what; and how a refusal is said. */
@WebServlet(
    name = XapiServlet.NAME,
    urlPatterns = "/xapi/*",
    loadOnStartup = 3,
    asyncSupported = true)
public class XapiServlet extends HttpServlet {

  static final String NAME = "Xapi";

  private static final Logger LOG = Logger.getLogger(XapiServlet.class.getName());
  private static final long serialVersionUID = 1L;

  /**
   * What a call without a version is answered with: the last version that had no such header. Such
   * a call is always refused, and both suites of ADL take this answer for it.
   */
  private static final String BEFORE_VERSIONS = "0.95";

  private static final String AUTHORIZATION = "Authorization";
  private static final int TOO_MANY = 429;
  private static final int LONGEST_VALUE = 200;

  @Inject private transient ProgramDoor door;
  @Inject private transient XapiLimits limits;
  @Inject private transient StatementCalls statements;
  @Inject private transient StatementReading reading;
  @Inject private transient DocumentCalls documents;
  @Inject private transient KnowledgeCalls knowledge;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "no-store");
    // Programs reckon by it when what they sent can be read; the server itself does not say it.
    response.setDateHeader("Date", limits.now());
    response.setHeader(XapiCall.VERSION, XapiVersion.V1_0_3.number());
    try {
      send(request, response, answer(request, response));
    } catch (BusinessException refusal) {
      refuse(request, response, refusal);
    } catch (IOException gone) {
      // A program that hangs up is no incident: what did not come whole is not kept.
      LOG.log(Level.FINE, "A call was cut off", gone);
      if (!response.isCommitted()) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      }
    } catch (RuntimeException failure) {
      BusinessException refusal = Causes.refusalIn(failure);
      if (refusal != null) {
        refuse(request, response, refusal);
      } else if (LostRace.in(failure)) {
        refuse(request, response, HttpServletResponse.SC_CONFLICT, "support.busy", "");
      } else {
        refuse(
            request,
            response,
            HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
            "support.unexpected",
            Incident.report(request, failure));
      }
    }
  }

  private XapiAnswer answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    if (path.startsWith("/statements") && XapiCall.mayRead(request)) {
      // Said before anything can be wrong with the call: it belongs to every answer.
      response.setHeader(
          "X-Experience-API-Consistent-Through", reading.consistentThrough().toString());
    }
    XapiCall plain = XapiCall.read(request, limits);
    String shown = plain.header(AUTHORIZATION);
    // Who shows its key in a header is asked for it before its form is read.
    ProgramClient known = plain.isForm() && shown != null ? door.enter(request, shown) : null;
    XapiCall call = plain.isForm() ? plain.unfolded(known != null) : plain;
    XapiVersion version = XapiVersion.ofHeader(call.header(XapiCall.VERSION)).orElse(null);
    response.setHeader(XapiCall.VERSION, versionOf(call, version));
    if (path.equals("/about") && call.reads()) {
      return KnowledgeCalls.about(call);
    }
    boolean same = known != null && shown.equals(call.header(AUTHORIZATION));
    call.by(same ? known : door.enter(request, call.header(AUTHORIZATION)), version);
    if (version == null) {
      String said = call.header(XapiCall.VERSION);
      throw said == null
          ? XapiRefused.bad("xapi.version-missing", XapiCall.VERSION)
          : XapiRefused.bad("xapi.version-unknown", said);
    }
    if (version == XapiVersion.V2_0_0 && call.inAForm()) {
      throw XapiRefused.bad("xapi.form-gone", version.number());
    }
    return answer(path, call, request.getContextPath() + request.getServletPath());
  }

  private static String versionOf(XapiCall call, XapiVersion version) {
    if (version != null) {
      return version.number();
    }
    return call.header(XapiCall.VERSION) == null ? BEFORE_VERSIONS : XapiVersion.V1_0_3.number();
  }

  private XapiAnswer answer(String path, XapiCall call, String home) throws IOException {
    if (path.startsWith(StatementReading.MORE)) {
      requireReading(call);
      return reading.more(call, path.substring(StatementReading.MORE.length()), home);
    }
    switch (path) {
      case "/statements" -> {
        return switch (call.method()) {
          case "GET", "HEAD" -> reading.get(call, home);
          case "PUT" -> statements.put(call);
          case "POST" -> statements.post(call);
          default -> throw XapiRefused.method(call.method());
        };
      }
      case "/activities/state" -> {
        return documents.answer(call, DocumentKind.STATE);
      }
      case "/activities/profile" -> {
        return documents.answer(call, DocumentKind.ACTIVITY_PROFILE);
      }
      case "/agents/profile" -> {
        return documents.answer(call, DocumentKind.AGENT_PROFILE);
      }
      case "/activities" -> {
        requireReading(call);
        return knowledge.activity(call);
      }
      case "/agents" -> {
        requireReading(call);
        return knowledge.agent(call);
      }
      case "/about" -> throw XapiRefused.method(call.method());
      default -> throw XapiRefused.missing("xapi.no-resource", path);
    }
  }

  private static void requireReading(XapiCall call) {
    if (!call.reads()) {
      throw XapiRefused.method(call.method());
    }
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, XapiAnswer answer)
      throws IOException {
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    if (answer.contentType() == null) {
      return;
    }
    // As it was said: a charset of our own would change what a program has sent.
    response.setHeader("Content-Type", answer.contentType());
    response.setContentLength(answer.body().length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(answer.body());
    }
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, BusinessException refusal)
      throws IOException {
    int status = statusOf(refusal);
    if (status == HttpServletResponse.SC_UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"xAPI\", charset=\"UTF-8\"");
    }
    if (status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
      response.setHeader("Connection", "close");
    }
    if (refusal instanceof XapiRefused refused && refused.retryAfterSeconds() > 0) {
      response.setHeader("Retry-After", Long.toString(refused.retryAfterSeconds()));
    } else if (refusal instanceof TooManyTries) {
      response.setHeader("Retry-After", Long.toString(900));
    }
    Locale locale = localeOf(request);
    String value = refusal.arguments().isEmpty() ? "" : refusal.arguments().get(0).toString();
    write(request, response, status, refusal.code(), ErrorText.of(refusal, locale), value);
  }

  private static void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String code,
      String value)
      throws IOException {
    String sentence =
        ErrorText.of(code, value.isEmpty() ? List.of() : List.of(value), localeOf(request));
    write(request, response, status, code, sentence, value);
  }

  private static int statusOf(BusinessException refusal) {
    if (refusal instanceof XapiRefused refused) {
      return refused.status();
    }
    if (refusal instanceof RecordConflict || refusal instanceof DocumentUnseen) {
      return HttpServletResponse.SC_CONFLICT;
    }
    if (refusal instanceof VoidingForeign) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (refusal instanceof DocumentChanged) {
      return HttpServletResponse.SC_PRECONDITION_FAILED;
    }
    if (refusal instanceof DocumentTooLarge) {
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }
    if (refusal instanceof TooManyTries) {
      return TOO_MANY;
    }
    return refusal instanceof NotFound
        ? HttpServletResponse.SC_NOT_FOUND
        : HttpServletResponse.SC_BAD_REQUEST;
  }

  /** People read Vietnamese unless a program asks for English first. */
  private static Locale localeOf(HttpServletRequest request) {
    String header = request.getHeader("Accept-Language");
    return header != null && header.startsWith("en") ? Preferences.ENGLISH : Preferences.VIETNAMESE;
  }

  private static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String code,
      String sentence,
      String value)
      throws IOException {
    JsonObjectBuilder problem =
        Json.createObjectBuilder().add("code", code).add("message", sentence);
    if (!value.isEmpty() && !value.contains("{word.")) {
      problem.add(
          "value",
          value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value);
    }
    send(request, response, XapiAnswer.json(status, problem.build().toString()));
  }
}
