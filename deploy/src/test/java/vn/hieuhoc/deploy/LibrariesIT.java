package vn.hieuhoc.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * The server reads every library of the portal at every start, so what only the process that opens
 * strangers' files needs lies beside them: in one place or the other, never in both.
 */
class LibrariesIT {

  private static final Path WAR = Path.of(System.getProperty("hieuhoc.test.war"));

  @Test
  void aLibraryLiesWhereItIsNeededAndOnlyThere() throws IOException {
    Set<String> ofThePortal = jarsIn("WEB-INF/lib/");
    Set<String> ofTheReading = jarsIn("WEB-INF/reading/");
    assertThat(ofTheReading).doesNotContainAnyElementsOf(ofThePortal);
    assertThat(ofThePortal).noneMatch(jar -> jar.matches("(poi|tika-parser|xmlbeans|jsoup).*"));
    assertThat(ofTheReading)
        .anyMatch(jar -> jar.startsWith("poi-ooxml-lite-"))
        .anyMatch(jar -> jar.startsWith("tika-parser-pdf-module-"))
        .anyMatch(jar -> jar.startsWith("jsoup-"));
  }

  private static Set<String> jarsIn(String folder) throws IOException {
    try (ZipFile war = new ZipFile(WAR.toFile())) {
      return war.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(folder) && name.endsWith(".jar"))
          .map(name -> name.substring(folder.length()))
          .collect(Collectors.toSet());
    }
  }
}
