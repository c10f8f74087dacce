package vn.hieuhoc.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files the rules read. */
final class Sources {

  static final Path WEBAPP = Path.of("src/main/webapp");
  static final Path BUNDLES = Path.of("src/main/resources/vn/hieuhoc/i18n");

  private Sources() {}

  static Map<Path, String> views() throws IOException {
    return texts(WEBAPP, ".xhtml");
  }

  static Map<Path, String> java(Path module) throws IOException {
    return texts(module.resolve("src/main/java"), ".java");
  }

  static String taglib() throws IOException {
    return Files.readString(WEBAPP.resolve("WEB-INF/hieuhoc.taglib.xml"));
  }

  static String nameOf(Path view) {
    return WEBAPP.relativize(view).toString().replace('\\', '/');
  }

  private static Map<Path, String> texts(Path folder, String ending) throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(ending))
          .forEach(file -> texts.put(file, read(file)));
    }
    return texts;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
