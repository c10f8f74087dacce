package vn.hieuhoc.deploy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.hieuhoc.deploy.synth.SynthProvince;

/** Fills an empty portal with a synthetic province, for load work. */
@Command(name = "synth", mixinStandardHelpOptions = true)
final class SynthCommand implements Callable<Integer> {

  private static final int TELL_EVERY = 200_000;

  private final Terminal terminal;
  private final Settings settings;

  @Mixin private DataOption data;

  @Option(names = "--people", paramLabel = "N", required = true)
  private int people;

  @Option(names = "--records", paramLabel = "M", defaultValue = "0")
  private int records;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
  private long seed;

  @Option(names = "--before-merger")
  private boolean beforeMerger;

  SynthCommand(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  @Override
  public Integer call() throws Exception {
    if (people < 1 || people > 20_000_000) {
      throw new Refused("refused.synth.people", people);
    }
    if (records != 0) {
      throw new Refused("refused.synth.records", records);
    }
    DataDirectory folder = new DataDirectory(data.folder(settings));
    try (AdminSession portal = AdminSession.open(folder.root(), settings, terminal)) {
      SynthProvince province = new SynthProvince(() -> connect(folder, settings), seed);
      province.mend();
      if (!province.isEmpty()) {
        throw new Refused("refused.synth.not-empty", folder.root());
      }
      long begun = System.nanoTime();
      province.write(
          people,
          beforeMerger,
          drawn -> {
            if (drawn / TELL_EVERY > (drawn - 4000) / TELL_EVERY) {
              terminal.note(terminal.text("synth.drawn", drawn));
            }
          });
      double seconds = (System.nanoTime() - begun) / 1e9;
      terminal.answer(terminal.text("synth.done", people, seconds, people / seconds));
    }
    return 0;
  }

  /** A connection to the database of a portal that runs. */
  static Connection connect(DataDirectory folder, Settings settings) throws Exception {
    DatabaseAddress address =
        settings
            .find("hieuhoc.db.url")
            .map(url -> DatabaseTools.external(settings, url))
            .orElseGet(() -> EmbeddedDatabase.running(folder));
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }
}
