package vn.hieuhoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is only to be seen in the text of the sources, of all modules. */
class SourceRulesTest {

  private static final Path HOUSE = Path.of("").toAbsolutePath().getParent();
  private static final int MOST_LINES = 400;
  private static final int MOST_CLASSES = 28;

  private static final Map<String, Pattern> BANNED =
      Map.of(
          "left for later", Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"),
          "an empty catch", Pattern.compile("catch \\([^)]*\\) \\{\\s*\\}"),
          "a stack trace on the terminal", Pattern.compile("\\.printStack" + "Trace\\(\\)"),
          "waiting for time", Pattern.compile("Thread\\.sl" + "eep\\("),
          "a test that does not run", Pattern.compile("^\\s*@Dis" + "abled", Pattern.MULTILINE),
          "JUnit 4", Pattern.compile("import org\\.junit\\.(Test|Before|After|Rule)\\b"),
          "permission as an annotation", Pattern.compile("@Roles" + "Allowed"));

  @Test
  void noClassIsLongerThanItShouldBe() {
    assertThat(
            sources()
                .filter(file -> lines(file).size() > MOST_LINES)
                .map(file -> HOUSE.relativize(file) + " has " + lines(file).size() + " lines"))
        .isEmpty();
  }

  @Test
  void nothingBannedIsWritten() {
    List<String> found = new ArrayList<>();
    sources()
        .forEach(
            file -> {
              String text = String.join("\n", lines(file));
              BANNED.forEach(
                  (what, pattern) -> {
                    if (pattern.matcher(text).find()) {
                      found.add(HOUSE.relativize(file) + ": " + what);
                    }
                  });
            });
    assertThat(found).isEmpty();
  }

  @Test
  void aPackageThatGrowsTooLargeIsTwoFeatures() {
    List<String> large = new ArrayList<>();
    packages()
        .filter(folder -> folder.startsWith(HOUSE.resolve("ejb-core")))
        .forEach(
            folder -> {
              long classes = javaFiles(folder).count();
              if (classes > MOST_CLASSES) {
                large.add(HOUSE.relativize(folder) + " has " + classes + " classes");
              }
            });
    assertThat(large).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    assertThat(
            packages()
                .filter(folder -> javaFiles(folder).findAny().isPresent())
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(folder -> HOUSE.relativize(folder).toString()))
        .isEmpty();
  }

  @Test
  void theBansBite() {
    assertThat(BANNED.get("an empty catch").matcher("catch (Exception e) {\n}").find()).isTrue();
    assertThat(BANNED.get("a test that does not run").matcher("  @Dis" + "abled").find()).isTrue();
    assertThat(BANNED.get("left for later").matcher("// TO" + "DO later").find()).isTrue();
    assertThat(BANNED.get("waiting for time").matcher("Thread.sl" + "eep(5)").find()).isTrue();
  }

  private static Stream<Path> sources() {
    return Stream.of("main", "test", "loadtest")
        .flatMap(SourceRulesTest::roots)
        .flatMap(SourceRulesTest::walk)
        .filter(file -> file.toString().endsWith(".java"));
  }

  private static Stream<Path> packages() {
    return roots("main").flatMap(SourceRulesTest::walk).filter(Files::isDirectory);
  }

  private static Stream<Path> roots(String part) {
    return Stream.of("ejb-core", "content", "portal-web", "deploy")
        .map(module -> HOUSE.resolve(module).resolve("src").resolve(part).resolve("java"))
        .filter(Files::isDirectory);
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Path> walk(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
