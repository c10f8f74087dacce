package vn.hieuhoc.deploy;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Brings a file of rows in. The portal does the work: a command that is interrupted leaves it going
 * on, and a portal that is stopped goes on when it starts again.
 */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  private static final int REFUSED = 1;
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Terminal terminal;
  private final Settings settings;

  @Mixin private DataOption data;

  @Parameters(paramLabel = "KIND")
  private String kind;

  @Parameters(paramLabel = "FILE")
  private Path file;

  @Option(names = "--dry-run")
  private boolean dryRun;

  ImportCommand(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  @Override
  public Integer call() {
    if (!Files.isReadable(file)) {
      throw new Refused("refused.restore.unreadable", file.toAbsolutePath());
    }
    try (AdminSession portal = AdminSession.open(data.folder(settings), settings, terminal)) {
      JsonObject job = await(portal, begin(portal, kind, file, dryRun));
      if (job.containsKey("fault") && !job.isNull("fault")) {
        throw new Refused("refused.admin.portal", job.getString("fault"));
      }
      tellFaults(portal, job.getString("id"));
      terminal.answer(
          terminal.text(
              dryRun ? "admin.import.checked" : "admin.import.done",
              job.getInt("added"),
              job.getInt("changed"),
              job.getInt("same"),
              job.getInt("ignored"),
              job.getInt("bad")));
      return job.getInt("bad") == 0 ? 0 : REFUSED;
    }
  }

  static JsonObject begin(AdminSession portal, String kind, Path file, boolean dryRun) {
    String path =
        "imports/"
            + encoded(kind)
            + "?name="
            + encoded(file.getFileName().toString())
            + "&dryRun="
            + dryRun;
    return portal.post(path, "application/octet-stream", file);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Waits until the portal has done what was asked. */
  private JsonObject await(AdminSession portal, JsonObject begun) {
    JsonObject job = begun;
    int told = -1;
    while (!job.getBoolean("finished")) {
      LockSupport.parkNanos(PAUSE.toNanos());
      job = portal.get("imports/jobs/" + begun.getString("id"));
      if (job.getInt("done") != told) {
        told = job.getInt("done");
        terminal.note(terminal.text("admin.import.progress", told, job.getInt("total")));
      }
    }
    return job;
  }

  private void tellFaults(AdminSession portal, String job) {
    boolean more = true;
    for (int after = 0; more; ) {
      JsonObject page = portal.get("imports/jobs/" + job + "/faults?after=" + after);
      for (JsonValue each : page.getJsonArray("items")) {
        JsonObject fault = each.asJsonObject();
        terminal.note(
            terminal.text(
                "admin.import.fault",
                Integer.toString(fault.getInt("row")),
                fault.getString("column", ""),
                fault.getString("detail")));
        after++;
      }
      more = page.getBoolean("more");
    }
  }
}
