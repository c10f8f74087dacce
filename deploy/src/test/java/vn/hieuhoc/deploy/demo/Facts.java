package vn.hieuhoc.deploy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the product ships: the communes and the topics that the demo may speak of. */
final class Facts {

  private static final Path DATA = Path.of("../ejb-core/src/main/resources/data");

  private Facts() {}

  static Set<String> topics() {
    return lines("topics.csv").map(line -> line.split(",")[0]).collect(Collectors.toSet());
  }

  /** Codes of communes with their lines. */
  static Map<String, String> communes() {
    return lines("units-2025.csv")
        .collect(Collectors.toMap(line -> line.split(",")[0], line -> line, (a, b) -> a));
  }

  private static Stream<String> lines(String file) {
    try {
      return Files.readAllLines(DATA.resolve(file)).stream().skip(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
