package vn.hieuhoc.deploy;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Compares all progress with the ledger, as each night. Interrupting it stops only the waiting.
 * Ends with 1 when something differed; its derivation has been asked for then.
 */
@Command(name = "reconcile", mixinStandardHelpOptions = true)
final class ReconcileCommand implements Callable<Integer> {

  private static final Duration GLANCE = Duration.ofMillis(500);

  private final Terminal terminal;
  private final Settings settings;

  @Mixin private DataOption data;

  ReconcileCommand(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  @Override
  public Integer call() {
    try (AdminSession portal = AdminSession.open(data.folder(settings), settings, terminal)) {
      JsonObject run = portal.post("reconciliations", JsonObject.EMPTY_JSON_OBJECT);
      String address = "reconciliations/" + run.getJsonNumber("id").longValue();
      long told = -1;
      while (run.getBoolean("running")) {
        long looked = number(run, "learners");
        if (looked != told) {
          terminal.note(terminal.text("admin.reconcile.progress", looked));
          told = looked;
        }
        Pause.of(GLANCE);
        run = portal.get(address);
      }
      if (!run.containsKey("endedAt")) {
        throw new Refused("refused.reconcile.given-up");
      }
      terminal.answer(
          terminal.text("admin.reconcile.done", number(run, "learners"), number(run, "differing")));
      for (JsonObject each : run.getJsonArray("examples").getValuesAs(JsonObject.class)) {
        terminal.answer(
            terminal.text(
                "admin.reconcile.example",
                each.getString("enrolment"),
                each.getString("lesson", "–"),
                each.getString("kept"),
                each.getString("derived")));
      }
      if (number(run, "differing") > 0) {
        terminal.answer(terminal.text("admin.reconcile.queued", number(run, "queued")));
        return 1;
      }
    }
    return 0;
  }

  private static long number(JsonObject run, String name) {
    return run.getJsonNumber(name).longValue();
  }
}
