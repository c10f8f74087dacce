package vn.hieuhoc.support;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A row of a plain SQL query, its columns read by place and as what they mean. */
public final class SqlRow {

  private final Object[] columns;

  private SqlRow(Object[] columns) {
    this.columns = columns;
  }

  /** The rows a query of several columns gives. */
  public static List<SqlRow> of(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> new SqlRow((Object[]) row)).toList();
  }

  /** The keys a native query of one column gives. */
  public static List<Long> keys(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(key -> ((Number) key).longValue()).toList();
  }

  /** The one number a native query gives. */
  public static long number(Query query) {
    return ((Number) query.getSingleResult()).longValue();
  }

  /**
   * A list of keys to stand behind {@code in}. Keys are numbers of ours, never a stranger's words.
   */
  public static String list(Collection<? extends Number> keys) {
    return "(" + String.join(",", keys.stream().map(String::valueOf).toList()) + ")";
  }

  /**
   * Places for so many parameters, the first of them 1, to stand behind {@code in}: a short list
   * asked for often is then one statement and not one for each that is in it.
   */
  public static String places(int parameters) {
    return IntStream.rangeClosed(1, parameters)
        .mapToObj(place -> "?" + place)
        .collect(Collectors.joining(",", "(", ")"));
  }

  /** Public ids as a list for {@code in}; they cannot be anything but ids. */
  public static String ids(Collection<UUID> ids) {
    return "('" + String.join("','", ids.stream().map(UUID::toString).toList()) + "')";
  }

  /** A moment as the tables keep it, to stand for a parameter. */
  public static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  /** A number that may be missing. */
  public Long key(int column) {
    return columns[column] == null ? null : ((Number) columns[column]).longValue();
  }

  /** A small number that may be missing. */
  public Integer integer(int column) {
    return columns[column] == null ? null : ((Number) columns[column]).intValue();
  }

  /** A count. */
  public int count(int column) {
    return ((Number) columns[column]).intValue();
  }

  /** An exact number that may be missing. */
  public BigDecimal decimal(int column) {
    return (BigDecimal) columns[column];
  }

  /** A text that may be missing. */
  public String text(int column) {
    return (String) columns[column];
  }

  /** Bytes that may be missing. */
  public byte[] bytes(int column) {
    return (byte[]) columns[column];
  }

  /** A constant of an enum that may be missing. */
  public <E extends Enum<E>> E constant(int column, Class<E> type) {
    return columns[column] == null ? null : Enum.valueOf(type, text(column));
  }

  /** A public id that may be missing. */
  public UUID uuid(int column) {
    Object value = columns[column];
    if (value == null || value instanceof UUID) {
      return (UUID) value;
    }
    return UUID.fromString(value.toString());
  }

  /** Yes or no; a missing value is no. */
  public boolean truth(int column) {
    Object value = columns[column];
    return value instanceof Boolean flag
        ? flag
        : value instanceof Number number && number.intValue() != 0;
  }

  /** Yes or no that may be missing. */
  public Boolean maybe(int column) {
    return columns[column] == null ? null : Boolean.valueOf(truth(column));
  }

  /** An entity a query gives beside other columns. */
  public <E> E entity(int column, Class<E> type) {
    return type.cast(columns[column]);
  }

  /** A moment that may be missing. */
  public Instant instant(int column) {
    Object value = columns[column];
    if (value == null) {
      return null;
    }
    LocalDateTime utc =
        value instanceof LocalDateTime moment ? moment : ((Timestamp) value).toLocalDateTime();
    return utc.toInstant(ZoneOffset.UTC);
  }

  /** A day that may be missing. */
  public LocalDate day(int column) {
    Object value = columns[column];
    if (value == null || value instanceof LocalDate) {
      return (LocalDate) value;
    }
    return ((Date) value).toLocalDate();
  }
}
