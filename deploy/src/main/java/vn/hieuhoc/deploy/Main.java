package vn.hieuhoc.deploy;

import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The one executable: {@code run} is the portal, everything else is for the people who operate it.
 */
@Command(name = "hieuhoc", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Main implements Runnable {

  private static final int REFUSED = 1;

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  private Main(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Ends with 0 when it was done, 1 when it was refused for a reason that is printed, 2 when it was
   * called wrongly.
   */
  public static void main(String... arguments) {
    // Moments are stored in UTC whatever the machine's clock is set to; pages turn them into
    // Vietnam's time.
    System.setProperty("user.timezone", "UTC");
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    // Until a data folder is open there is no log to write to, and the terminal is not one.
    LogManager.getLogManager().reset();
    Settings settings = new Settings();
    Terminal terminal = new Terminal(settings);
    CommandLine line = new CommandLine(new Main(terminal));
    line.addSubcommand(new RunCommand(terminal, settings));
    line.addSubcommand(
        new CommandLine(new UserCommand(terminal))
            .addSubcommand(new UserCommand.Create(terminal, settings)));
    line.addSubcommand(
        new CommandLine(new TokenCommand(terminal))
            .addSubcommand(new TokenCommand.Create(terminal, settings)));
    line.addSubcommand(
        new CommandLine(new RecordsCommand(terminal))
            .addSubcommand(new RecordsCommand.Import(terminal, settings))
            .addSubcommand(new ArchiveCommand(terminal, settings))
            .addSubcommand(new ReturnCommand(terminal, settings)));
    line.addSubcommand(new ImportCommand(terminal, settings));
    line.addSubcommand(new DeriveCommand(terminal, settings));
    line.addSubcommand(new ReindexCommand(terminal, settings));
    line.addSubcommand(new ReconcileCommand(terminal, settings));
    line.addSubcommand(new SynthCommand(terminal, settings));
    line.addSubcommand(
        new CommandLine(new BenchCommand(terminal))
            .addSubcommand(new BenchCommand.PortalPages(terminal, settings))
            .addSubcommand(new BenchRegister(terminal, settings))
            .addSubcommand(new BenchEnrolments(terminal, settings))
            .addSubcommand(new BenchQuiz(terminal, settings))
            .addSubcommand(new BenchProgress(terminal, settings))
            .addSubcommand(new BenchPlayer(terminal, settings))
            .addSubcommand(new BenchLedger(terminal, settings)));
    line.addSubcommand(new BackupCommand(terminal, settings));
    line.addSubcommand(new RestoreCommand(terminal, settings));
    line.setResourceBundle(terminal.texts());
    line.setOut(terminal.answers());
    line.setErr(terminal.notes());
    line.setExecutionExceptionHandler((problem, command, parsed) -> explain(terminal, problem));
    int status;
    try {
      status = line.execute(arguments);
    } catch (Error problem) {
      // Threads of the server would keep a process alive whose own thread is gone.
      status = explain(terminal, problem);
    }
    System.exit(status);
  }

  private static int explain(Terminal terminal, Throwable problem) {
    if (problem instanceof Refused refused) {
      Logger.getLogger(Main.class.getName()).log(Level.INFO, refused.key(), refused);
      terminal.note(terminal.text(refused.key(), refused.values()));
    } else {
      Logger.getLogger(Main.class.getName()).log(Level.SEVERE, "unexpected", problem);
      terminal.note(terminal.text("refused.unexpected", problem));
    }
    return REFUSED;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), terminal.text("usage.command"));
  }
}
