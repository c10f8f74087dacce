package vn.hieuhoc.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes database, materials and keys into one file, whether the portal runs or not. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

  private static final int TELL_EVERY = 500;

  private final Terminal terminal;
  private final Settings settings;

  @Mixin private DataOption data;

  @Parameters(paramLabel = "FILE")
  private Path file;

  BackupCommand(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  @Override
  public Integer call() throws IOException {
    DataDirectory folder = new DataDirectory(data.folder(settings));
    if (!Files.isDirectory(folder.keys())) {
      throw new Refused("refused.data.none", folder.root());
    }
    boolean running = folder.inUse();
    if (!running) {
      folder.open();
    }
    try (Packed packed = new Packed(Packed.executable(), Portal.runtimeFolder(folder, settings))) {
      Optional<String> external = settings.find("hieuhoc.db.url");
      if (external.isPresent()) {
        write(folder, packed, DatabaseTools.external(settings, external.get()));
      } else if (running) {
        write(folder, packed, EmbeddedDatabase.running(folder));
      } else {
        PortalLog.open(folder);
        try (EmbeddedDatabase database =
            EmbeddedDatabase.start(folder, packed.mariadb(), settings)) {
          write(folder, packed, database.address());
        }
      }
    } finally {
      folder.close();
    }
    terminal.answer(
        terminal.text("admin.backup.done", file.toAbsolutePath(), Files.size(file) / 1_000_000.0));
    return 0;
  }

  private void write(DataDirectory folder, Packed packed, DatabaseAddress address) {
    DatabaseTools tools = new DatabaseTools(packed.mariadb(), folder.temporary(), address);
    try {
      terminal.note(terminal.text("admin.backup.database"));
      Backup.write(folder, tools, file.toAbsolutePath(), Clock.systemUTC(), this::tell);
    } catch (IOException e) {
      throw new Refused(e, "refused.backup", file.toAbsolutePath(), e.getMessage());
    }
  }

  private void tell(long files) {
    if (files % TELL_EVERY == 0) {
      terminal.note(terminal.text("admin.backup.files", files));
    }
  }
}
