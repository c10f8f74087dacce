package vn.hieuhoc.deploy;

import jakarta.json.JsonObject;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings the statements of an old month back into the database. */
@Command(name = "return", mixinStandardHelpOptions = true)
final class ReturnCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Settings settings;

  @Mixin private DataOption data;

  @Parameters(paramLabel = "YYYY-MM")
  private YearMonth month;

  ReturnCommand(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  @Override
  public Integer call() {
    try (AdminSession portal = AdminSession.open(data.folder(settings), settings, terminal)) {
      portal.post("record-archives/" + month + "/return", JsonObject.EMPTY_JSON_OBJECT);
      for (JsonObject each : ArchiveCommand.ended(portal, month.plusMonths(1))) {
        if (each.getString("month").equals(month.toString())) {
          terminal.answer(
              terminal.text("admin.archive.returned", month, each.getInt("statements")));
        }
      }
    }
    return 0;
  }
}
