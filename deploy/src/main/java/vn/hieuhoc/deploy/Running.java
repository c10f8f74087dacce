package vn.hieuhoc.deploy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Where the portal of a data folder answers: written when it is ready, removed when it stops. */
record Running(long pid, int port, String address, long startMillis) {

  private static final String FILE = "running";

  static Optional<Running> read(DataDirectory data) {
    Path file = data.root().resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
      return Optional.of(
          new Running(
              Long.parseLong(properties.getProperty("pid")),
              Integer.parseInt(properties.getProperty("port")),
              properties.getProperty("address"),
              Long.parseLong(properties.getProperty("startMillis", "0"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(DataDirectory data) {
    DataDirectory.writePrivate(
        data.root().resolve(FILE),
        String.format(
            java.util.Locale.ROOT,
            "pid=%d%nport=%d%naddress=%s%nstartMillis=%d%n",
            pid,
            port,
            address,
            startMillis));
  }

  static void forget(DataDirectory data) {
    try {
      Files.deleteIfExists(data.root().resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String describe() {
    return String.format(java.util.Locale.ROOT, "pid %d, %s", pid, address);
  }
}
