package vn.hieuhoc.container;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes a row of any entity by what the database says of its table. The row need not make sense;
 * what it points at by an association is there too. For a transaction that is rolled back.
 */
@Dependent
public class AnyRow {

  private static final String COLUMNS =
      "select column_name, data_type, is_nullable, column_default, extra,"
          + " cast(coalesce(character_octet_length, 0) as signed)"
          + " from information_schema.columns where table_schema = database() and table_name = ?1"
          + " order by ordinal_position";

  @PersistenceContext private EntityManager entityManager;

  /** Writes the row, and before it the rows it points at; returns its key. */
  public Long of(Class<?> entity) {
    check(false);
    try {
      return write(entity);
    } finally {
      check(true);
    }
  }

  private void check(boolean on) {
    execute("set session foreign_key_checks = " + on + ", check_constraint_checks = " + on);
  }

  private Long write(Class<?> entity) {
    Map<String, Object> known = new LinkedHashMap<>();
    for (Field field : entity.getDeclaredFields()) {
      if (field.isAnnotationPresent(ManyToOne.class) || field.isAnnotationPresent(OneToOne.class)) {
        JoinColumn join = field.getAnnotation(JoinColumn.class);
        if (join != null) {
          known.put(join.name(), write(field.getType()));
        }
      } else if (field.isAnnotationPresent(Enumerated.class)) {
        known.put(
            field.getAnnotation(Column.class).name(),
            ((Enum<?>) field.getType().getEnumConstants()[0]).name());
      }
    }
    return insert(entity.getAnnotation(Table.class).name(), known);
  }

  private Long insert(String table, Map<String, Object> known) {
    StringBuilder columns = new StringBuilder();
    StringBuilder values = new StringBuilder();
    List<?> found = entityManager.createNativeQuery(COLUMNS).setParameter(1, table).getResultList();
    for (Object row : found) {
      Object[] column = (Object[]) row;
      String name = (String) column[0];
      boolean needed =
          column[2].equals("NO") && column[3] == null && String.valueOf(column[4]).isBlank();
      if (needed || known.containsKey(name)) {
        String separator = columns.isEmpty() ? "" : ", ";
        columns.append(separator).append('`').append(name).append('`');
        values
            .append(separator)
            .append(value(known.get(name), (String) column[1], ((Number) column[5]).intValue()));
      }
    }
    execute("insert into " + table + " (" + columns + ") values (" + values + ")");
    Object key = entityManager.createNativeQuery("select last_insert_id()").getSingleResult();
    return ((Number) key).longValue();
  }

  private static String value(Object known, String type, int length) {
    if (known != null) {
      return "'" + known + "'";
    }
    return switch (type) {
      case "uuid" -> "'" + UUID.randomUUID() + "'";
      case "date" -> "'2025-07-01'";
      case "datetime", "timestamp" -> "'2025-07-01 00:00:00'";
      case "json", "longtext", "mediumtext", "text" -> "'{}'";
      case "char", "varchar" -> "left(replace(uuid(), '-', ''), " + Math.min(32, length / 4) + ")";
      case "binary", "varbinary", "blob" -> "left(unhex(sha2(uuid(), 256)), " + length + ")";
      default -> "1";
    };
  }

  private void execute(String sql) {
    entityManager.createNativeQuery(sql).executeUpdate();
  }
}
