package vn.hieuhoc.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
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
 * is whole and its numbers and truths are what they are asked for. How much it may be is the matter
 * of {@link BodyLimit}.
 */
@Provider
@ApplicationScoped
public class JsonGuard implements ReaderInterceptor {

  @Inject private HttpServletRequest request;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (isJson(context.getMediaType())) {
      byte[] body = context.getInputStream().readAllBytes();
      requireWhole(body, context.getType());
      PlainValues.require(body, context.getGenericType());
      context.setInputStream(new ByteArrayInputStream(body));
    }
    return context.proceed();
  }

  private void requireWhole(byte[] body, Class<?> type) {
    if (body.length == 0) {
      return;
    }
    JsonParser.Event begin;
    try {
      begin = WholeJson.require(body);
    } catch (JsonException broken) {
      throw broken(JsonFault.words(broken));
    }
    if (isObject(type) && begin != JsonParser.Event.START_OBJECT) {
      throw broken(JsonFault.noObject());
    }
  }

  /** What binds JSON to a record would take the first of an array and drop the others unsaid. */
  private static boolean isObject(Class<?> type) {
    return type.isRecord() || type == JsonObject.class;
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
