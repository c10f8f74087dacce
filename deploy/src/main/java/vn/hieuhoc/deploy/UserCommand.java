package vn.hieuhoc.deploy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Accounts of people and of programs that send learning records. */
@Command(name = "user", mixinStandardHelpOptions = true)
final class UserCommand extends CommandGroup {

  UserCommand(Terminal terminal) {
    super(terminal);
  }

  /** Makes one account with its roles, or nothing. */
  @Command(name = "create", mixinStandardHelpOptions = true)
  static final class Create implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Spec private CommandSpec spec;
    @Mixin private DataOption data;

    @Option(names = "--user", required = true, paramLabel = "NAME")
    private String user;

    @Option(names = "--name", paramLabel = "TEXT")
    private String name;

    @Option(names = "--role", paramLabel = "ROLE@UNITCODE")
    private List<String> roles = List.of();

    @Option(names = "--password-stdin")
    private boolean passwordFromInput;

    @Option(names = "--lrs")
    private boolean program;

    @Option(names = "--max-trust", paramLabel = "LEVEL")
    private String maxTrust;

    @Option(names = "--scope", paramLabel = "SCOPE")
    private List<String> scopes = List.of();

    @Option(names = "--actor", paramLabel = "HOMEPAGE")
    private List<String> actors = List.of();

    Create(Terminal terminal, Settings settings) {
      this.terminal = terminal;
      this.settings = settings;
    }

    @Override
    public Integer call() throws IOException {
      if (maxTrust != null && !program) {
        throw new ParameterException(spec.commandLine(), terminal.text("usage.max-trust"));
      }
      if ((!scopes.isEmpty() || !actors.isEmpty()) && !program) {
        throw new ParameterException(spec.commandLine(), terminal.text("usage.scope"));
      }
      if (!roles.isEmpty() && program) {
        throw new ParameterException(spec.commandLine(), terminal.text("usage.role-of-program"));
      }
      JsonArrayBuilder wanted = Json.createArrayBuilder();
      roles.forEach(role -> wanted.add(parse(role)));
      String password = passwordFromInput ? firstLineOfInput() : InitialPassword.generate();
      JsonObjectBuilder account =
          Json.createObjectBuilder()
              .add("user", user)
              .add("password", password)
              .add("program", program)
              .add("mustChangePassword", !passwordFromInput && !program)
              .add("scopes", Json.createArrayBuilder(scopes))
              .add("actors", Json.createArrayBuilder(actors))
              .add("roles", wanted);
      if (name != null) {
        account.add("name", name);
      }
      if (maxTrust != null) {
        account.add("maxTrust", maxTrust);
      }
      try (AdminSession portal = AdminSession.open(data.folder(settings), settings, terminal)) {
        portal.post("users", account.build());
      }
      if (program) {
        terminal.answer("key: " + user);
        terminal.answer("secret: " + password);
      } else if (passwordFromInput) {
        terminal.answer(terminal.text("admin.user.made", user));
      } else {
        terminal.answer(terminal.text("admin.user.made-with-password", user, password));
      }
      return 0;
    }

    private JsonObjectBuilder parse(String role) {
      int at = role.indexOf('@');
      if (at <= 0 || at == role.length() - 1) {
        throw new ParameterException(spec.commandLine(), terminal.text("usage.role", role));
      }
      return Json.createObjectBuilder()
          .add("role", role.substring(0, at))
          .add("unit", role.substring(at + 1));
    }

    private String firstLineOfInput() throws IOException {
      BufferedReader input =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      String line = input.readLine();
      if (line == null || line.isEmpty()) {
        throw new ParameterException(spec.commandLine(), terminal.text("usage.password"));
      }
      return line;
    }
  }
}
