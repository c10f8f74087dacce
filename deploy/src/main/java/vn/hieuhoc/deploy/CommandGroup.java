package vn.hieuhoc.deploy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A word that needs a second word: alone it is wrong use. */
@Command
abstract class CommandGroup implements Runnable {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  CommandGroup(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), terminal.text("usage.command"));
  }
}
