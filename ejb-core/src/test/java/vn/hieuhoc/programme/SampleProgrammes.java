package vn.hieuhoc.programme;

import jakarta.persistence.EntityManager;
import vn.hieuhoc.schema.Wired;

/** The programmes as other features read them, outside a container. */
public final class SampleProgrammes {

  private SampleProgrammes() {}

  public static ProgrammeService service(EntityManager entityManager) {
    return Wired.with(
        new ProgrammeService(), "programmes", Wired.with(entityManager, new ProgrammeRepository()));
  }
}
