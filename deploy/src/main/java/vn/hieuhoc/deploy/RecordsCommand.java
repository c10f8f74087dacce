package vn.hieuhoc.deploy;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Learning records that were kept elsewhere. */
@Command(name = "records", mixinStandardHelpOptions = true)
final class RecordsCommand extends CommandGroup {

  RecordsCommand(Terminal terminal) {
    super(terminal);
  }

  /** Takes a file into the ledger, one statement a line; what was taken before is taken once. */
  @Command(name = "import", mixinStandardHelpOptions = true)
  static final class Import implements Callable<Integer> {

    private static final int REFUSED = 1;

    private final Terminal terminal;
    private final Settings settings;

    @Mixin private DataOption data;

    @Parameters(paramLabel = "FILE")
    private Path file;

    Import(Terminal terminal, Settings settings) {
      this.terminal = terminal;
      this.settings = settings;
    }

    @Override
    public Integer call() {
      if (!Files.isReadable(file)) {
        throw new Refused("refused.restore.unreadable", file.toAbsolutePath());
      }
      try (AdminSession portal = AdminSession.open(data.folder(settings), settings, terminal)) {
        JsonObject result = portal.post("records", "application/x-ndjson", file);
        for (JsonValue each : result.getJsonArray("bad")) {
          JsonObject bad = each.asJsonObject();
          terminal.note(
              terminal.text(
                  "admin.records.bad",
                  Integer.toString(bad.getInt("line")),
                  bad.getString("code"),
                  bad.getJsonArray("arguments")));
        }
        terminal.answer(
            terminal.text(
                "admin.records.done", result.getInt("taken"), result.getJsonArray("bad").size()));
        return result.getJsonArray("bad").isEmpty() ? 0 : REFUSED;
      }
    }
  }
}
