package vn.hieuhoc.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The product's own embedded database, empty and migrated, in a fresh data folder below {@code
 * target}.
 */
public final class TestDatabase implements AutoCloseable {

  private final DataDirectory data;
  private final EmbeddedDatabase database;

  private TestDatabase(DataDirectory data, EmbeddedDatabase database) {
    this.data = data;
    this.database = database;
  }

  public static TestDatabase start(String name) {
    DataDirectory data = new DataDirectory(TestFolders.fresh(name));
    data.open();
    Settings settings = new Settings();
    try (Packed packed = new Packed(TestFolders.executable(), TestFolders.runtime())) {
      EmbeddedDatabase database = EmbeddedDatabase.start(data, packed.mariadb(), settings);
      SchemaMigration.run(database.address());
      return new TestDatabase(data, database);
    }
  }

  /** What a portal on this database has to be told. */
  public Map<String, String> settings() {
    Map<String, String> told = new LinkedHashMap<>(PortalSettings.of(data, new Settings()));
    told.put("hieuhoc.db.url", database.address().url());
    told.put("hieuhoc.db.user", database.address().user());
    told.put("hieuhoc.db.password", database.address().password());
    told.put("hieuhoc.identity.key", data.secret("identity.key"));
    told.put("hieuhoc.admin.initial-password", "administrator-of-tests");
    return told;
  }

  /** A file of server commands that keeps it off the network. */
  public Path loopbackOnly() {
    try {
      return Files.writeString(
          data.temporary().resolve("loopback.txt"),
          "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener"
              + ".address=127.0.0.1\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    database.close();
    data.close();
  }
}
