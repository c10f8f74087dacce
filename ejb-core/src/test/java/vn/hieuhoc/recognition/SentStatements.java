package vn.hieuhoc.recognition;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;

/** The statements that the database got over one connection, as its own log tells them. */
final class SentStatements {

  private SentStatements() {}

  static void during(EntityManager entityManager, Runnable work, Consumer<List<String>> check) {
    say(entityManager, "set global log_output = 'TABLE'");
    say(entityManager, "set global general_log = 1");
    try {
      work.run();
      entityManager.flush();
    } finally {
      say(entityManager, "set global general_log = 0");
    }
    List<?> sent =
        entityManager
            .createNativeQuery(
                "select convert(argument using utf8mb4) from mysql.general_log"
                    + " where thread_id = connection_id() and command_type in ('Query', 'Execute')")
            .getResultList();
    check.accept(sent.stream().map(String::valueOf).toList());
  }

  private static void say(EntityManager entityManager, String statement) {
    entityManager.createNativeQuery(statement).executeUpdate();
  }
}
