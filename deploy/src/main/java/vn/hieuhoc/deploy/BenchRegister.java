package vn.hieuhoc.deploy;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the register carries: people found in a portal that runs, filled by {@code synth}. */
@Command(name = "register", mixinStandardHelpOptions = true)
final class BenchRegister implements Callable<Integer> {

  private final Terminal terminal;
  private final Settings settings;

  @Mixin private DataOption data;

  BenchRegister(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    DataDirectory folder = new DataDirectory(data.folder(settings));
    try (AdminSession portal = AdminSession.open(folder.root(), settings, terminal)) {
      new BenchPeople(terminal, portal).run();
    }
    return 0;
  }
}
