package vn.hieuhoc.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every setting the code reads is documented, and every documented one is read. */
class ConfigurationRulesTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Pattern IN_CODE =
      Pattern.compile("(?:\"|MPCONFIG=)(hieuhoc\\.[a-z0-9]+(?:[.-][a-z0-9]+)*)(?=[\":}])");
  private static final Pattern IN_TABLE = Pattern.compile("`(hieuhoc\\.[a-z0-9.-]+)`");

  @Test
  void everySettingIsDocumentedAndEveryDocumentedOneIsRead() throws IOException {
    Set<String> documented =
        found(IN_TABLE, tableLines(Files.readString(ROOT.resolve("deploy/docs/configuration.md"))));

    assertThat(documented).isEqualTo(settingsInCode());
  }

  @Test
  void aSettingWithoutALineIsSeen() {
    assertThat(found(IN_CODE, "@ConfigProperty(name = \"hieuhoc.new.thing\")"))
        .containsExactly("hieuhoc.new.thing");
    assertThat(found(IN_CODE, "url = \"${MPCONFIG=hieuhoc.db.url:jdbc:x}\""))
        .containsExactly("hieuhoc.db.url");
  }

  private static Set<String> settingsInCode() throws IOException {
    Set<String> settings = new TreeSet<>();
    for (String module : List.of("ejb-core", "content", "portal-web", "deploy")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
        for (Path file : files.filter(ConfigurationRulesTest::mayRead).toList()) {
          settings.addAll(found(IN_CODE, Files.readString(file)));
        }
      }
    }
    return settings;
  }

  private static boolean mayRead(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".java") || name.endsWith("web.xml");
  }

  private static String tableLines(String document) {
    return String.join("\n", document.lines().filter(line -> line.startsWith("| `")).toList());
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
