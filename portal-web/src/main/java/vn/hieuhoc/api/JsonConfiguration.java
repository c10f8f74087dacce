package vn.hieuhoc.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import vn.hieuhoc.support.Decimals;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/**
 * How values are written for programs: every field, also when it is null; moments with their
 * offset.
 */
@Provider
@ApplicationScoped
public class JsonConfiguration implements ContextResolver<Jsonb> {

  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig()
              .withNullValues(true)
              .withAdapters(new MomentAdapter(), new DayAdapter())
              .withDeserializers(new DecimalReader()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }

  /** Moments go out as 2026-11-26T14:00:00+07:00 and come in with any offset. */
  public static final class MomentAdapter implements JsonbAdapter<Instant, String> {

    @Override
    public String adaptToJson(Instant moment) {
      return moment
          .truncatedTo(ChronoUnit.MILLIS)
          .atZone(VietnamTime.ZONE)
          .toOffsetDateTime()
          .toString();
    }

    @Override
    public Instant adaptFromJson(String text) {
      if (text == null) {
        return null;
      }
      try {
        Instant moment = OffsetDateTime.parse(text).toInstant();
        VietnamTime.kept(VietnamTime.dateOf(moment));
        return moment;
      } catch (DateTimeException notAMoment) {
        throw Refused.of(null, "support.not-a-moment", text);
      }
    }
  }

  /** Decimals come in as JSON numbers of a size that can be written out. */
  public static final class DecimalReader implements JsonbDeserializer<BigDecimal> {

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context, Type type) {
      JsonValue value = parser.getValue();
      if (value.getValueType() == JsonValue.ValueType.NULL) {
        return null;
      }
      String text = value instanceof JsonString words ? words.getString() : value.toString();
      try {
        return Decimals.read(text);
      } catch (NumberFormatException notADecimal) {
        throw Refused.of(null, "support.not-a-decimal", text);
      }
    }
  }

  /** Days go out and come in as 2026-11-26. */
  public static final class DayAdapter implements JsonbAdapter<LocalDate, String> {

    @Override
    public String adaptToJson(LocalDate day) {
      return day.toString();
    }

    @Override
    public LocalDate adaptFromJson(String text) {
      if (text == null) {
        return null;
      }
      try {
        return VietnamTime.day(text);
      } catch (DateTimeException notADay) {
        throw Refused.of(null, "support.not-a-day", text);
      }
    }
  }
}
