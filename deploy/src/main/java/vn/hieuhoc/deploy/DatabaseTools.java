package vn.hieuhoc.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The database's own programs for writing everything out and reading it in again. */
final class DatabaseTools {

  private static final int DEFAULT_PORT = 3306;

  private final Path programs;
  private final Path temporary;
  private final DatabaseAddress address;

  DatabaseTools(Path programs, Path temporary, DatabaseAddress address) {
    this.programs = programs;
    this.temporary = temporary;
    this.address = address;
  }

  /** Writes the database as it is at one moment, while it goes on being used. */
  void dump(OutputStream target) throws IOException {
    run(
        List.of(
            "mariadb-dump",
            "--single-transaction",
            "--quick",
            "--skip-lock-tables",
            "--no-tablespaces",
            "--hex-blob",
            "--routines",
            "--triggers"),
        InputStream.nullInputStream(),
        target);
  }

  /** Reads in what {@link #dump} wrote, into an empty database. */
  void load(InputStream source) throws IOException {
    run(
        List.of("mariadb", "--batch", "--max-allowed-packet=256M"),
        source,
        OutputStream.nullOutputStream());
  }

  private void run(List<String> program, InputStream input, OutputStream output)
      throws IOException {
    Path options = temporary.resolve("client-" + ProcessHandle.current().pid() + ".cnf");
    URI server = URI.create(address.url().substring("jdbc:".length()));
    int port = server.getPort() < 0 ? DEFAULT_PORT : server.getPort();
    DataDirectory.writePrivate(
        options,
        String.format(
            java.util.Locale.ROOT,
            "[client]%nhost=%s%nport=%d%nprotocol=tcp%nuser=%s%npassword=\"%s\"%ndefault-character-set=utf8mb4%n",
            server.getHost(),
            port,
            address.user(),
            address.password()));
    Path complaints = Files.createTempFile(temporary, "client", ".log");
    try {
      List<String> command = new ArrayList<>();
      command.add(programs.resolve("bin").resolve(program.get(0)).toString());
      command.add("--defaults-file=" + options);
      command.add("--disable-ssl-verify-server-cert");
      command.addAll(program.subList(1, program.size()));
      command.add(server.getPath().substring(1));
      Process process = new ProcessBuilder(command).redirectError(complaints.toFile()).start();
      Thread feeder = new Thread(() -> feed(input, process), "feeder");
      feeder.start();
      process.getInputStream().transferTo(output);
      if (process.waitFor() != 0) {
        throw new IOException(
            program.get(0) + ": " + Files.readString(complaints, StandardCharsets.UTF_8).strip());
      }
      feeder.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      Files.deleteIfExists(options);
      Files.deleteIfExists(complaints);
    }
  }

  /** What cannot be fed shows in the exit code of the program, which says why. */
  private static void feed(InputStream input, Process process) {
    try (OutputStream sink = process.getOutputStream()) {
      input.transferTo(sink);
    } catch (IOException e) {
      PortalLog.note("The database program did not take all of its input", e);
    }
  }

  static DatabaseAddress external(Settings settings, String url) {
    return new DatabaseAddress(
        url,
        settings.find("hieuhoc.db.user").orElseThrow(() -> new Refused("refused.database.user")),
        settings
            .find("hieuhoc.db.password")
            .orElseThrow(() -> new Refused("refused.database.password")));
  }
}
