package vn.hieuhoc.portal.support;

import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.hieuhoc.support.Json;

/**
 * Writes a problem for a program from a filter, in the shape the REST interface uses everywhere.
 */
public final class ProblemWriter {

  private ProblemWriter() {}

  /**
   * @param code the stable code, also the key of the sentence
   * @param value the value the problem is about; empty when there is none
   */
  public static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String code,
      String value)
      throws IOException {
    List<String> values = value.isEmpty() ? List.of() : List.of(value);
    JsonObjectBuilder problem =
        Json.createObjectBuilder()
            .add("type", "https://hieuhoc.vn/problems/" + code)
            .add("status", status)
            .add("code", code)
            .add("detail", ErrorText.of(code, values, Preferences.of(request).locale()));
    if (!value.isEmpty()) {
      problem.add("value", value);
    }
    response.resetBuffer();
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getOutputStream().write(problem.build().toString().getBytes(StandardCharsets.UTF_8));
  }
}
