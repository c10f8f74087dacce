package vn.hieuhoc.deploy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Looks at the database of a running portal from outside. */
final class DatabaseProbe {

  private DatabaseProbe() {}

  /** Where it listens, taken from the command line of its process. */
  static String url(Path data) {
    List<String> arguments =
        List.of(PortalProcess.databases(data).get(0).info().arguments().orElseThrow());
    String port = value(arguments, "--port=");
    return "jdbc:mariadb://" + value(arguments, "--bind-address=") + ":" + port + "/hieuhoc";
  }

  static boolean opens(String url, String user, String password) {
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      return connection.isValid(5);
    } catch (SQLException refused) {
      return false;
    }
  }

  private static String value(List<String> arguments, String option) {
    return arguments.stream()
        .filter(argument -> argument.startsWith(option))
        .map(argument -> argument.substring(option.length()))
        .findFirst()
        .orElseThrow();
  }
}
