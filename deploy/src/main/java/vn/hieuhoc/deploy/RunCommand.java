package vn.hieuhoc.deploy;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the portal of a data folder in the foreground, until it is told to stop. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Settings settings;

  @Option(names = "--port", paramLabel = "PORT")
  private Integer port;

  @Option(names = "--bind", paramLabel = "ADDRESS")
  private String bind;

  @Mixin private DataOption data;

  @Option(names = "--demo")
  private boolean demo;

  RunCommand(Terminal terminal, Settings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (DataDirectory folder = new DataDirectory(data.folder(settings))) {
      folder.open();
      PortalLog.open(folder);
      try (Portal portal =
          new Portal(
              folder,
              settings,
              bind != null ? bind : settings.text("hieuhoc.http.bind", "127.0.0.1"),
              port != null ? port : settings.number("hieuhoc.http.port", 8080))) {
        StopSignals signals = StopSignals.listen(portal::abandon);
        portal.start();
        signals.started();
        portal
            .takeInitialPassword()
            .ifPresent(password -> terminal.answer(terminal.text("run.admin", password)));
        if (demo) {
          new DemoStart(terminal, portal, signals::asked).run();
        }
        terminal.answer(terminal.text("run.ready", portal.address()));
        signals.await();
        terminal.note(terminal.text("run.stopping"));
      }
    }
    return 0;
  }
}
