package vn.hieuhoc.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database takes as much memory as the machine can spare, and no less than it needs. */
class DatabaseMemoryTest {

  @ParameterizedTest(name = "{0} MB for the portal, {1} for the database")
  @CsvSource({"128, 256M", "512, 256M", "1000, 500M", "4096, 2048M", "16384, 2048M"})
  void itFollowsTheMemoryOfTheMachine(long megabytes, String pool) {
    assertThat(DatabaseMemory.usual(megabytes * 1024 * 1024)).isEqualTo(pool);
  }
}
