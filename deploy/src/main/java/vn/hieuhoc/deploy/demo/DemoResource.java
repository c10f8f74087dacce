package vn.hieuhoc.deploy.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the texts and files that the demo brings along. */
final class DemoResource {

  private DemoResource() {}

  static byte[] bytes(String name) {
    try (InputStream in = DemoResource.class.getResourceAsStream("/demo/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("The demo lacks the file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
