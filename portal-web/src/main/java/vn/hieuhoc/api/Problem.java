package vn.hieuhoc.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.support.Json;

/**
 * A problem as programs get it (RFC 9457): a stable code, the value it is about, and a sentence
 * that says what happened and what to do.
 */
public final class Problem {

  /** The media type of a problem. */
  public static final String TYPE = "application/problem+json";

  private static final int LONGEST_VALUE = 100;
  private static final Pattern SECRET =
      Pattern.compile("password|secret|token|identity|phone", Pattern.CASE_INSENSITIVE);

  private static final String PLACE = "https://hieuhoc.vn/problems/";

  private final int status;
  private final String code;
  private final List<Object> values;
  private final List<Fault> faults = new ArrayList<>();
  private String field;

  private Problem(int status, String code, List<?> values) {
    this.status = status;
    this.code = code;
    this.values = List.copyOf(values);
  }

  private record Fault(String field, String code, String value, String text) {}

  public static Problem of(int status, String code, Object... values) {
    return new Problem(status, code, List.of(values));
  }

  public static Problem of(int status, String code, List<?> values) {
    return new Problem(status, code, values);
  }

  /** Names the field of the input the problem is about. */
  public Problem at(String name) {
    this.field = name;
    return this;
  }

  /** Adds one of several faults of the input. */
  public Problem with(String faultyField, String faultCode, Object value, String text) {
    faults.add(new Fault(faultyField, faultCode, shown(faultyField, value), text));
    return this;
  }

  public Response response(HttpServletRequest request) {
    String sentence = ErrorText.of(code, values, Preferences.of(request).locale());
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", PLACE + code)
            .add("title", firstSentence(sentence))
            .add("status", status)
            .add("code", code)
            .add("detail", sentence);
    if (field != null) {
      json.add("field", field);
    }
    String value = values.isEmpty() ? null : shown(field, values.get(0));
    if (value != null) {
      json.add("value", value);
    }
    if (!faults.isEmpty()) {
      JsonArrayBuilder errors = Json.createArrayBuilder();
      for (Fault fault : faults) {
        JsonObjectBuilder error =
            Json.createObjectBuilder().add("code", fault.code()).add("detail", fault.text());
        if (fault.field() != null) {
          error.add("field", fault.field());
        }
        if (fault.value() != null) {
          error.add("value", fault.value());
        }
        errors.add(error);
      }
      json.add("errors", errors);
    }
    return Response.status(status).type(TYPE).entity(json.build().toString()).build();
  }

  /**
   * The offending value, short; none of a field that nobody but its sender may read, and none that
   * is words of ours.
   */
  private static String shown(String field, Object value) {
    if (value == null || (field != null && SECRET.matcher(field).find())) {
      return null;
    }
    String text = value.toString();
    if (text.contains("{word.")) {
      return null;
    }
    return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
  }

  private static String firstSentence(String sentence) {
    int end = sentence.indexOf(". ");
    return end < 0 ? sentence : sentence.substring(0, end + 1);
  }
}
