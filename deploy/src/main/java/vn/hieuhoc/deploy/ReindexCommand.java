package vn.hieuhoc.deploy;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Builds the search index again; searches go on being answered meanwhile. Interrupting it stops
 * only the waiting.
 */
@Command(name = "reindex", mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {

  private static final Duration GLANCE = Duration.ofMillis(500);

  private final Terminal terminal;
  private final Settings settings;

  @Mixin private DataOption data;

  ReindexCommand(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  @Override
  public Integer call() {
    try (AdminSession portal = AdminSession.open(data.folder(settings), settings, terminal)) {
      JsonObject progress = portal.post("index", JsonObject.EMPTY_JSON_OBJECT);
      long told = -1;
      while (progress.getBoolean("running")) {
        long taken = progress.getJsonNumber("done").longValue();
        if (taken != told) {
          terminal.note(terminal.text("admin.reindex.progress", taken));
          told = taken;
        }
        Pause.of(GLANCE);
        progress = portal.get("index");
      }
      terminal.answer(
          terminal.text("admin.reindex.done", progress.getJsonNumber("entries").longValue()));
    }
    return 0;
  }
}
