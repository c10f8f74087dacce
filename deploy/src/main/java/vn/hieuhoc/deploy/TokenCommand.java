package vn.hieuhoc.deploy;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tokens with which programs call the interface in the name of an account. */
@Command(name = "token", mixinStandardHelpOptions = true)
final class TokenCommand extends CommandGroup {

  TokenCommand(Terminal terminal) {
    super(terminal);
  }

  /** Makes a token and prints only it. */
  @Command(name = "create", mixinStandardHelpOptions = true)
  static final class Create implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Mixin private DataOption data;

    @Option(names = "--user", required = true, paramLabel = "NAME")
    private String user;

    @Option(names = "--label", paramLabel = "TEXT", defaultValue = "deploy/admin")
    private String label;

    @Option(names = "--days", paramLabel = "N")
    private Integer days;

    Create(Terminal terminal, Settings settings) {
      this.terminal = terminal;
      this.settings = settings;
    }

    @Override
    public Integer call() {
      JsonObjectBuilder token = Json.createObjectBuilder().add("user", user).add("label", label);
      if (days != null) {
        token.add("days", days);
      }
      try (AdminSession portal = AdminSession.open(data.folder(settings), settings, terminal)) {
        terminal.answer(portal.post("tokens", token.build()).getString("token"));
      }
      return 0;
    }
  }
}
