package vn.hieuhoc.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Small things the embedded database needs of the machine. */
final class DatabaseHelp {

  private static final int SHOWN = 5;

  private DatabaseHelp() {}

  /** A port of loopback nobody listens on just now. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  /** MariaDB refuses to run as root unless it is told to. */
  static void asRootIfRoot(List<String> command) {
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
  }

  /** The last errors of a log of the database, or its last lines when it names none. */
  static String errors(Path log) {
    try {
      List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
      List<String> errors = lines.stream().filter(line -> line.contains("[ERROR]")).toList();
      List<String> shown = errors.isEmpty() ? lines : errors;
      return String.join(" | ", shown.subList(Math.max(0, shown.size() - SHOWN), shown.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a process ended; one that does not end in time is killed. */
  static int awaitExit(Process process, Duration limit) throws IOException {
    try {
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      throw new IOException("no end within " + limit);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Where the port of the database stands while it runs. */
  static Path portFile(DataDirectory data) {
    return data.root().resolve("mariadbd.port");
  }
}
