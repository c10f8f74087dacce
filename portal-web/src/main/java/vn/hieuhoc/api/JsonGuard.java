package vn.hieuhoc.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import vn.hieuhoc.portal.support.JsonFault;

/**
 * Stands before every body of JSON, whichever resource it is for, and lets it through only when it
 * is whole. How much it may be is the matter of {@link BodyLimit}.
 */
@Provider
@ApplicationScoped
public class JsonGuard implements ReaderInterceptor {

  @Inject private HttpServletRequest request;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (isJson(context.getMediaType())) {
      byte[] body = context.getInputStream().readAllBytes();
      requireWhole(body);
      context.setInputStream(new ByteArrayInputStream(body));
    }
    Object read = context.proceed();
    if (read != null && context.getType() == JsonObject.class && !(read instanceof JsonObject)) {
      throw broken(JsonFault.noObject());
    }
    return read;
  }

  private void requireWhole(byte[] body) {
    if (body.length == 0) {
      return;
    }
    try {
      WholeJson.require(body);
    } catch (JsonException broken) {
      throw broken(JsonFault.words(broken));
    }
  }

  private WebApplicationException broken(String words) {
    Problem problem =
        Problem.of(Response.Status.BAD_REQUEST.getStatusCode(), "support.bad-json", words);
    return new WebApplicationException(problem.response(request));
  }

  private static boolean isJson(MediaType type) {
    String sub = type == null ? "json" : type.getSubtype().toLowerCase(Locale.ROOT);
    return sub.equals("json") || sub.endsWith("+json");
  }
}
