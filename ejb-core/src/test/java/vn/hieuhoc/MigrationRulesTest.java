package vn.hieuhoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Migrations are named so that two branches do not collide, do one thing each, and are never edited
 * once they are on the main branch: {@code migration-checksums.txt} remembers each as it was.
 */
class MigrationRulesTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Path CHECKSUMS = Path.of("src/test/resources/migration-checksums.txt");
  private static final Pattern NAME =
      Pattern.compile("V(\\d{8}_\\d{4})__([a-z][a-z0-9]*)(_[a-z0-9]+)+\\.sql");
  private static final Pattern DDL =
      Pattern.compile("(?im)^\\s*(create|alter|drop|rename|truncate)\\s");

  @Test
  void everyNameSaysWhenAndWhat() throws IOException {
    assertThat(names()).allMatch(name -> NAME.matcher(name).matches());
  }

  @Test
  void everyVersionIsUnique() throws IOException {
    Map<String, Long> times =
        names().stream()
            .collect(Collectors.groupingBy(n -> n.split("__")[0], Collectors.counting()));
    assertThat(times).allSatisfy((version, count) -> assertThat(count).as(version).isOne());
  }

  /** MariaDB commits each DDL statement by itself: of two in one file, one may stay half done. */
  @Test
  void everyFileHasOneDdlStatement() throws IOException {
    for (String name : names()) {
      long statements = DDL.matcher(Files.readString(MIGRATIONS.resolve(name))).results().count();
      assertThat(statements).as(name).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void noMigrationIsEditedOrLost() throws IOException {
    Map<String, String> now = checksums();
    Map<String, String> before = remembered();
    assertThat(now)
        .as("A migration that is on the main branch may run anywhere: write a new one instead")
        .containsAllEntriesOf(before);
    assertThat(before)
        .as("New migrations are remembered in %s, one line each: %s", CHECKSUMS, lines(now, before))
        .containsAllEntriesOf(now);
  }

  @Test
  void namesThatBreakTheRuleAreSeen() {
    assertThat(NAME.matcher("V1__init.sql").matches()).isFalse();
    assertThat(NAME.matcher("V20261123_1000__Person.sql").matches()).isFalse();
    assertThat(NAME.matcher("V20261123_1000__person_add_phone.sql").matches()).isTrue();
    assertThat(DDL.matcher("create table a (id int);\nalter table a add b int;").results().count())
        .isEqualTo(2);
  }

  private static List<String> lines(Map<String, String> now, Map<String, String> before) {
    return now.entrySet().stream()
        .filter(entry -> !before.containsKey(entry.getKey()))
        .map(entry -> entry.getValue() + "  " + entry.getKey())
        .toList();
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Map<String, String> checksums() throws IOException {
    Map<String, String> checksums = new TreeMap<>();
    for (String name : names()) {
      checksums.put(name, sha256(Files.readAllBytes(MIGRATIONS.resolve(name))));
    }
    return checksums;
  }

  private static Map<String, String> remembered() throws IOException {
    return Files.readAllLines(CHECKSUMS).stream()
        .filter(line -> !line.isBlank())
        .map(line -> line.split("  "))
        .collect(Collectors.toMap(cells -> cells[1], cells -> cells[0]));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
