package vn.hieuhoc.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database takes as much memory as the machine can spare, and no less than it needs. */
class DatabaseMemoryTest {

  @ParameterizedTest(name = "a machine of {0} MB: {1} MB for pages, {2} MB of log")
  @CsvSource({
    "512, 256, 96",
    "1024, 256, 96",
    "2000, 500, 96",
    "8192, 2048, 256",
    "16384, 4096, 512",
    "65536, 4096, 512"
  })
  void itFollowsTheMemoryOfTheMachine(long machine, long pool, long log) {
    long bytes = machine * 1024 * 1024;

    assertThat(DatabaseMemory.usual(bytes)).isEqualTo(pool);
    assertThat(DatabaseMemory.usualLog(bytes)).isEqualTo(log);
  }
}
