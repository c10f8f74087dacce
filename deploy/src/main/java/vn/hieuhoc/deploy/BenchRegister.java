package vn.hieuhoc.deploy;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the register carries: people found in a portal that runs, filled by {@code synth}. */
@Command(name = "register", mixinStandardHelpOptions = true)
final class BenchRegister implements Callable<Integer> {

  private final Terminal terminal;
  private final Settings settings;

  @Mixin private DataOption data;

  @Option(names = "--people", paramLabel = "N", defaultValue = "100000")
  private int people;

  @Option(names = "--commune", paramLabel = "CODE", defaultValue = "22489")
  private String commune;

  @Option(names = "--import-only")
  private boolean importOnly;

  @Option(names = "--succession")
  private boolean succession;

  BenchRegister(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  @Override
  public Integer call() throws Exception {
    DataDirectory folder = new DataDirectory(data.folder(settings));
    try (AdminSession portal = AdminSession.open(folder.root(), settings, terminal)) {
      if (succession) {
        new BenchSuccession(terminal, portal, folder, settings).run();
        return 0;
      }
      if (!importOnly) {
        new BenchPeople(terminal, portal).run();
      }
      if (people > 0) {
        new BenchImport(terminal, portal, folder, people, commune).run();
      }
    }
    return 0;
  }
}
