package vn.hieuhoc.schema;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.util.function.Consumer;

/** Lets a repository work outside a container: gives it an entity manager and a transaction. */
public final class Wired {

  private Wired() {}

  /** Runs in a transaction that is rolled back, so that tests leave nothing behind. */
  public static void inTransaction(Consumer<EntityManager> work) {
    try (EntityManagerFactory factory = MigratedDatabase.entityManagers();
        EntityManager entityManager = factory.createEntityManager()) {
      entityManager.getTransaction().begin();
      try {
        work.accept(entityManager);
      } finally {
        entityManager.getTransaction().rollback();
      }
    }
  }

  /** The repository with its entity manager in place. */
  public static <T> T with(EntityManager entityManager, T repository) {
    return with(repository, "entityManager", entityManager);
  }

  /** The object with one of its collaborators in place. */
  public static <T> T with(T object, String collaborator, Object value) {
    try {
      Field field = object.getClass().getDeclaredField(collaborator);
      field.setAccessible(true);
      field.set(object, value);
      return object;
    } catch (ReflectiveOperationException renamed) {
      throw new IllegalStateException(renamed);
    }
  }
}
