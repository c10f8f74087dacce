package vn.hieuhoc.directory;

import jakarta.persistence.EntityManager;
import vn.hieuhoc.schema.Wired;

/** A directory that reads through a transaction of a test. */
public final class SampleDirectory {

  private SampleDirectory() {}

  /** Over the people the entity manager sees. */
  public static Directory over(EntityManager entityManager) {
    return Wired.with(
        new Directory(), "register", Wired.with(entityManager, new DirectoryRepository()));
  }
}
