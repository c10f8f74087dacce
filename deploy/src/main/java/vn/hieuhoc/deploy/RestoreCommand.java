package vn.hieuhoc.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Puts a backup in the place of what a stopped folder holds. The backup is first read whole into a
 * folder beside it, its database loaded and brought up to date; only then are the two exchanged.
 */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

  private static final int TELL_EVERY = 500;

  private final Terminal terminal;
  private final Settings settings;

  @Mixin private DataOption data;

  @Parameters(paramLabel = "FILE")
  private Path file;

  RestoreCommand(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  @Override
  public Integer call() {
    if (settings.find("hieuhoc.db.url").isPresent()) {
      throw new Refused("refused.restore.external");
    }
    if (!Files.isReadable(file)) {
      throw new Refused("refused.restore.unreadable", file.toAbsolutePath());
    }
    try (DataDirectory folder = new DataDirectory(data.folder(settings))) {
      folder.open();
      PortalLog.open(folder);
      Path staged = folder.stagedRestore();
      try {
        prepare(folder, staged);
      } catch (IOException e) {
        Packed.deleteTree(staged);
        throw new Refused(e, "refused.restore", file.toAbsolutePath(), e.getMessage());
      } catch (RuntimeException e) {
        Packed.deleteTree(staged);
        throw e;
      }
      Path old = folder.exchange(staged);
      terminal.answer(terminal.text("admin.restore.done", folder.root(), old));
    } catch (IOException e) {
      throw new Refused(e, "refused.restore", file.toAbsolutePath(), e.getMessage());
    }
    return 0;
  }

  private void prepare(DataDirectory folder, Path staged) throws IOException {
    Packed.deleteTree(staged);
    DataDirectory.makePrivate(staged);
    terminal.note(terminal.text("admin.restore.reading", file.toAbsolutePath()));
    Backup.unpack(file, staged, this::tell);
    try (DataDirectory fresh = new DataDirectory(staged)) {
      fresh.open();
      fresh.protectKeys();
      terminal.note(terminal.text("admin.restore.database"));
      load(folder, fresh);
    }
    Files.delete(staged.resolve(Backup.DATABASE));
  }

  private void load(DataDirectory folder, DataDirectory fresh) throws IOException {
    try (Packed packed = new Packed(Packed.executable(), Portal.runtimeFolder(folder, settings));
        EmbeddedDatabase database = EmbeddedDatabase.start(fresh, packed.mariadb(), settings);
        InputStream dump = Files.newInputStream(fresh.root().resolve(Backup.DATABASE))) {
      new DatabaseTools(packed.mariadb(), fresh.temporary(), database.address()).load(dump);
      SchemaMigration.run(database.address());
    }
  }

  private void tell(long files) {
    if (files % TELL_EVERY == 0) {
      terminal.note(terminal.text("admin.restore.files", files));
    }
  }
}
