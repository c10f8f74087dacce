package vn.hieuhoc.deploy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Derives the open cases of a year again. It goes through people in the order of their keys, so an
 * interrupted run is taken up with {@code --after}, and running it twice gives the same.
 */
@Command(name = "derive", mixinStandardHelpOptions = true)
final class DeriveCommand implements Callable<Integer> {

  private static final int STRETCH = 500;

  private final Terminal terminal;
  private final Settings settings;

  @Mixin private DataOption data;

  @Option(names = "--year", required = true, paramLabel = "Y")
  private int year;

  @Option(names = "--unit", paramLabel = "CODE")
  private String unit;

  @Option(names = "--after", paramLabel = "KEY", defaultValue = "0")
  private long after;

  DeriveCommand(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  @Override
  public Integer call() {
    long people = 0;
    long changed = 0;
    try (AdminSession portal = AdminSession.open(data.folder(settings), settings, terminal)) {
      boolean done = false;
      while (!done) {
        JsonObjectBuilder stretch =
            Json.createObjectBuilder().add("year", year).add("after", after).add("most", STRETCH);
        if (unit != null) {
          stretch.add("unit", unit);
        }
        JsonObject step = portal.post("derivations", stretch.build());
        people += step.getInt("people");
        changed += step.getInt("changed");
        after = step.getJsonNumber("after").longValue();
        done = step.getBoolean("done");
        terminal.note(
            terminal.text("admin.derive.progress", people, changed, Long.toString(after)));
      }
    }
    terminal.answer(terminal.text("admin.derive.done", Integer.toString(year), people, changed));
    return 0;
  }
}
