package vn.hieuhoc.xapi;

import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What is answered: a status, headers, and a body or none. */
final class XapiAnswer {

  static final String JSON = "application/json";

  private static final byte[] NOTHING = {};
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final int status;
  private final String contentType;
  private final byte[] body;
  private final Map<String, String> headers = new LinkedHashMap<>();

  private XapiAnswer(int status, String contentType, byte[] body) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
  }

  static XapiAnswer of(String contentType, byte[] body) {
    return new XapiAnswer(HttpServletResponse.SC_OK, contentType, body);
  }

  static XapiAnswer json(JsonValue value) {
    return json(HttpServletResponse.SC_OK, value.toString());
  }

  static XapiAnswer json(String text) {
    return json(HttpServletResponse.SC_OK, text);
  }

  static XapiAnswer json(int status, String text) {
    return new XapiAnswer(status, JSON, text.getBytes(StandardCharsets.UTF_8));
  }

  /** It is done, and there is nothing to say. */
  static XapiAnswer done() {
    return new XapiAnswer(HttpServletResponse.SC_NO_CONTENT, null, NOTHING);
  }

  /** The program has it already. */
  static XapiAnswer unchanged() {
    return new XapiAnswer(HttpServletResponse.SC_NOT_MODIFIED, null, NOTHING);
  }

  XapiAnswer with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** Says when it was last written; nothing when nobody knows. */
  XapiAnswer modified(Instant at) {
    return at == null ? this : with("Last-Modified", HTTP_DATE.format(at));
  }

  int status() {
    return status;
  }

  /** Null when there is no body. */
  String contentType() {
    return contentType;
  }

  byte[] body() {
    return body;
  }

  Map<String, String> headers() {
    return headers;
  }
}
