package vn.hieuhoc.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.TimeUnit;

/** Tells when another transaction waits in the database, so that two can meet without a sleep. */
public final class Waiting {

  private Waiting() {}

  /** Returns once somebody else is at a statement that this expression finds, in lower case. */
  public static void awaitSomebodyAt(EntityManagerFactory factory, String statement) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    try (EntityManager watcher = factory.createEntityManager()) {
      while (((Number)
                  watcher
                      .createNativeQuery(
                          "select count(*) from information_schema.processlist"
                              + " where id <> connection_id() and lower(info) regexp ?1")
                      .setParameter(1, statement)
                      .getSingleResult())
              .intValue()
          == 0) {
        assertThat(System.nanoTime())
            .as(
                () ->
                    "nobody waited for the first: "
                        + watcher
                            .createNativeQuery("select info from information_schema.processlist")
                            .getResultList())
            .isLessThan(deadline);
      }
    }
  }
}
