package vn.hieuhoc.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hieuhoc.support.Refused;

/**
 * Reads ids and numbers behind the question mark of an address. One that is none is refused by name
 * and value: by itself the server would say that the address does not exist (Jakarta RESTful Web
 * Services 3.1, section 3.2).
 */
@Provider
@ApplicationScoped
public class AskedValues implements ParamConverterProvider {

  private record Reader(Function<String, ?> read, String refusal) {}

  private static final Map<Class<?>, Reader> READERS =
      Map.of(
          UUID.class, new Reader(AskedValues::id, "support.not-an-id"),
          Integer.class, new Reader(Integer::valueOf, "support.not-a-whole-number"),
          Long.class, new Reader(Long::valueOf, "support.not-a-whole-number"));

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    Reader reader = READERS.get(type);
    return reader == null
        ? null
        : Stream.of(annotations)
            .filter(QueryParam.class::isInstance)
            .map(each -> AskedValues.<T>converter(((QueryParam) each).value(), reader))
            .findFirst()
            .orElse(null);
  }

  /** An id in full: shortened ones are read by {@link UUID#fromString} too. */
  private static UUID id(String text) {
    UUID id = UUID.fromString(text);
    if (!id.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException(text);
    }
    return id;
  }

  private static <T> ParamConverter<T> converter(String name, Reader reader) {
    return new ParamConverter<>() {
      @Override
      @SuppressWarnings("unchecked")
      public T fromString(String value) {
        if (value == null || value.isBlank()) {
          return null;
        }
        try {
          return (T) reader.read().apply(value.strip());
        } catch (IllegalArgumentException notOne) {
          throw Refused.of(name, reader.refusal(), value);
        }
      }

      @Override
      public String toString(T value) {
        return value.toString();
      }
    };
  }
}
