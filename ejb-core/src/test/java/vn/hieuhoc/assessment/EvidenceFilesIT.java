package vn.hieuhoc.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.material.TextService;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;

/** A file that lies with a case as evidence is not swept away. */
class EvidenceFilesIT {

  private static final String PHOTO = "ab".repeat(32);
  private static final String IDLE = "cd".repeat(32);

  @Test
  void aFileOfEvidenceIsNeededAndOthersAreNot() {
    Wired.inTransaction(
        entityManager -> {
          entityManager.createNativeQuery("set foreign_key_checks = 0").executeUpdate();
          entityManager
              .createNativeQuery(
                  "insert into evidence (public_id, case_id, criterion_code, sha256, trust,"
                      + " given_at) values (?1, 1, '1.1', unhex(?2), 'CONFIRMED', now(6))")
              .setParameter(1, UUID.randomUUID().toString())
              .setParameter(2, PHOTO)
              .executeUpdate();
          World world = new World(entityManager, Clock.systemUTC());
          world.get(EvidenceFiles.class);

          Set<String> needed = world.get(TextService.class).needed(List.of(PHOTO, IDLE));

          assertThat(needed).containsExactly(PHOTO);
        });
  }
}
