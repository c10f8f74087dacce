package vn.hieuhoc.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schema that the migrations make fits the entities, and is named as the house wants it. */
class SchemaIT {

  private static EntityManagerFactory factory;

  @BeforeAll
  static void open() {
    factory = MigratedDatabase.entityManagers();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @TestFactory
  Stream<DynamicTest> everyEntityCanBeRead() {
    return factory.getMetamodel().getEntities().stream()
        .map(EntityType::getName)
        .sorted()
        .map(name -> DynamicTest.dynamicTest(name, () -> readOne(name)));
  }

  @Test
  void entitiesAreFound() {
    assertThat(factory.getMetamodel().getEntities()).hasSizeGreaterThan(20);
  }

  @Test
  void everyConstraintIsNamed() {
    List<String> nameless =
        strings(
            "select concat(t.table_name, '.', t.constraint_name) from information_schema"
                + ".table_constraints t where t.table_schema = database()"
                + " and t.table_name <> 'flyway_schema_history'"
                + " and t.constraint_type <> 'PRIMARY KEY'"
                // MariaDB itself names the check of a column of type json after the column.
                + " and not exists (select 1 from information_schema.check_constraints c"
                + "   where c.constraint_schema = t.table_schema and c.table_name = t.table_name"
                + "   and c.constraint_name = t.constraint_name"
                + "   and c.check_clause = concat('json_valid(`', t.constraint_name, '`)'))"
                + " and t.constraint_name not regexp '^(uq|fk|ck)_[a-z0-9_]+$'");
    assertThat(nameless).isEmpty();
  }

  @Test
  void everyIndexIsNamed() {
    List<String> nameless =
        strings(
            "select distinct concat(table_name, '.', index_name) from information_schema.statistics"
                + " where table_schema = database() and table_name <> 'flyway_schema_history'"
                + " and index_name <> 'PRIMARY'"
                + " and index_name not regexp '^(uq|ix|fk|ft)_[a-z0-9_]+$'");
    assertThat(nameless).isEmpty();
  }

  @Test
  void everyTableIsUtf8mb4() {
    assertThat(
            strings(
                "select table_name from information_schema.tables where table_schema = database()"
                    + " and table_name <> 'flyway_schema_history'"
                    + " and table_collation not like 'utf8mb4%'"))
        .isEmpty();
  }

  @Test
  void namesOfPeopleAndUnitsSortTheVietnameseWay() {
    List<String> otherwise =
        strings(
            "select concat(table_name, '.', column_name) from information_schema.columns"
                + " where table_schema = database()"
                + " and column_name in ('full_name', 'sort_name', 'short_name')"
                + " and collation_name not like '%vietnamese%'");
    assertThat(otherwise).isEmpty();
  }

  private static void readOne(String entity) {
    EntityManager entityManager = factory.createEntityManager();
    try {
      entityManager.createQuery("select e from " + entity + " e").setMaxResults(1).getResultList();
    } finally {
      entityManager.close();
    }
  }

  private static List<String> strings(String sql) {
    EntityManager entityManager = factory.createEntityManager();
    try {
      List<String> found = new ArrayList<>();
      entityManager
          .createNativeQuery(sql)
          .getResultList()
          .forEach(value -> found.add(String.valueOf(value)));
      return found;
    } finally {
      entityManager.close();
    }
  }
}
