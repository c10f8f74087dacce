package vn.hieuhoc.deploy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes statements of old months out of the database. Interrupting it stops only the waiting. */
@Command(name = "archive", mixinStandardHelpOptions = true)
final class ArchiveCommand implements Callable<Integer> {

  private static final Duration GLANCE = Duration.ofMillis(500);

  private final Terminal terminal;
  private final Settings settings;

  @Mixin private DataOption data;

  @Option(names = "--before", required = true, paramLabel = "YYYY-MM")
  private YearMonth before;

  ArchiveCommand(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  @Override
  public Integer call() {
    try (AdminSession portal = AdminSession.open(data.folder(settings), settings, terminal)) {
      JsonObject asked =
          portal.post(
              "record-archives",
              Json.createObjectBuilder().add("before", before.toString()).build());
      List<JsonObject> months = ended(portal, before);
      for (JsonObject each : months) {
        terminal.answer(
            terminal.text(
                "admin.archive.month",
                each.getString("month"),
                each.getInt("statements"),
                each.getString("file")));
      }
      terminal.answer(terminal.text("admin.archive.done", asked.getInt("months"), before));
    }
    return 0;
  }

  /** The months before one once nothing is under way any more. */
  static List<JsonObject> ended(AdminSession portal, YearMonth before) {
    List<JsonObject> months = months(portal, before);
    while (months.stream().anyMatch(each -> each.getBoolean("underWay"))) {
      Pause.of(GLANCE);
      months = months(portal, before);
    }
    return months;
  }

  private static List<JsonObject> months(AdminSession portal, YearMonth before) {
    return portal
        .get("record-archives")
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(each -> YearMonth.parse(each.getString("month")).isBefore(before))
        .toList();
  }
}
