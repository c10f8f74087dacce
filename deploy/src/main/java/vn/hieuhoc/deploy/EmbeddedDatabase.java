package vn.hieuhoc.deploy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The MariaDB server that travels with the portal, run as a child of this process on a data folder
 * of its own.
 *
 * <p>It listens on 127.0.0.1 only, on a port chosen at each start, with passwords made at the first
 * start. It is started by this class and not by a library, because the folder of a portal must
 * survive wherever it lies and because the child must never outlive its parent: where the system
 * can do it, the kernel asks the child to stop when this process dies; and a child that is still
 * there at the next start is stopped in order before its data is opened again. When the server dies
 * by itself it is started again on the same port.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());
  private static final String VERSION = "11.4.5-MariaDB";
  private static final String NAME = "hieuhoc";
  private static final String USER = "hieuhoc";
  private static final String LOOPBACK = "127.0.0.1";
  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration STOP = Duration.ofMinutes(2);
  private static final Duration GLANCE = Duration.ofMillis(20);
  private static final int RESTARTS = 5;
  private static final Path SETSID = Path.of("/usr/bin/setsid");
  private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
  private static final List<String> SYSTEM_TABLES =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql",
          "maria_add_gis_sp_bootstrap.sql");

  private final DataDirectory data;
  private final Path programs;
  private final Settings settings;
  private final int port;
  private final CountDownLatch firstAttempt = new CountDownLatch(1);
  private final Thread keeper = new Thread(this::keep, "mariadbd-keeper");

  private volatile Process server;
  private volatile IOException failure;
  private volatile boolean stopping;

  private EmbeddedDatabase(DataDirectory data, Path programs, Settings settings)
      throws IOException {
    this.data = data;
    this.programs = programs;
    this.settings = settings;
    this.port = DatabaseHelp.freePort();
  }

  /**
   * Starts the database of the folder, making it first where there is none, and returns when it
   * answers.
   */
  static EmbeddedDatabase start(DataDirectory data, Path programs, Settings settings) {
    EmbeddedDatabase database = null;
    try {
      database = new EmbeddedDatabase(data, programs, settings);
      database.endLeftover();
      database.createIfMissing();
      database.writeAccounts();
      database.keeper.setDaemon(true);
      database.keeper.start();
      database.awaitAnswer();
      Files.deleteIfExists(database.accountsFile());
      DataDirectory.writePrivate(DatabaseHelp.portFile(data), Integer.toString(database.port));
      return database;
    } catch (IOException e) {
      if (database != null) {
        database.close();
      }
      throw new Refused(e, "refused.database.start", data.database(), e.getMessage(), data.logs());
    }
  }

  /** The database of a folder whose portal runs in another process. */
  static DatabaseAddress running(DataDirectory data) {
    try {
      return address(data, Integer.parseInt(Files.readString(DatabaseHelp.portFile(data)).trim()));
    } catch (IOException | NumberFormatException e) {
      throw new Refused(e, "refused.admin.busy", data.root());
    }
  }

  /** The process of a folder's database, if it is there. */
  static Optional<Long> pidOf(DataDirectory data) {
    Path file = data.root().resolve("mariadbd.pid");
    try {
      return Files.exists(file)
          ? Optional.of(Long.parseLong(Files.readString(file).trim()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DatabaseAddress address() {
    return address(data, port);
  }

  private static DatabaseAddress address(DataDirectory data, int port) {
    return new DatabaseAddress(
        String.format(
            Locale.ROOT,
            "jdbc:mariadb://%s:%d/%s?useServerPrepStmts=true&useBulkStmts=true&prepStmtCacheSize=%d&tcpAbortiveClose=true",
            LOOPBACK,
            port,
            NAME,
            DatabaseRoom.STATEMENTS_OF_A_CONNECTION),
        USER,
        data.secret("database.password"));
  }

  int port() {
    return port;
  }

  long pid() {
    return server.pid();
  }

  /**
   * Stops the server in order; nothing acknowledged is lost either way, but the next start is
   * faster.
   */
  @Override
  public void close() {
    stopping = true;
    Process current = server;
    if (current != null) {
      end(current.toHandle(), () -> current.isAlive());
    }
  }

  private void createIfMissing() throws IOException {
    Path folder = data.database();
    if (Files.isDirectory(folder.resolve("mysql"))) {
      return;
    }
    Path fresh = folder.resolveSibling("db.new");
    Packed.deleteTree(fresh);
    DataDirectory.makePrivate(fresh);
    List<String> command = new ArrayList<>();
    command.add(programs.resolve("bin/mariadbd").toString());
    command.addAll(
        List.of(
            "--no-defaults",
            "--bootstrap",
            "--basedir=" + programs,
            "--datadir=" + fresh,
            "--tmpdir=" + data.temporary(),
            "--log-warnings=0",
            "--enforce-storage-engine=",
            "--innodb-log-file-size=" + DatabaseMemory.logFile(settings),
            "--max-allowed-packet=8M",
            "--character-set-server=utf8mb4"));
    DatabaseHelp.asRootIfRoot(command);
    Process bootstrap =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(data.logs().resolve("mariadb-install.log").toFile())
            .start();
    try (OutputStream sql = bootstrap.getOutputStream()) {
      sql.write(
          "create database mysql;\nuse mysql;\nset @auth_root_socket=NULL;\n"
              .getBytes(StandardCharsets.UTF_8));
      for (String script : SYSTEM_TABLES) {
        Files.copy(programs.resolve("share").resolve(script), sql);
        sql.write('\n');
      }
    }
    if (DatabaseHelp.awaitExit(bootstrap, START) != 0) {
      throw new IOException(
          "mariadbd --bootstrap: "
              + DatabaseHelp.errors(data.logs().resolve("mariadb-install.log")));
    }
    Files.writeString(fresh.resolve("mariadb_upgrade_info"), VERSION);
    Packed.deleteTree(folder);
    Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * The accounts are set at every start, so that the folder's keys are always the ones that open
   * it.
   */
  private void writeAccounts() {
    String root = data.secret("database-root.password");
    String user = data.secret("database.password");
    DataDirectory.writePrivate(
        accountsFile(),
        String.join(
            "\n",
            "delete from mysql.global_priv where user = '' or (user = 'root' and host <> 'localhost');",
            "delete from mysql.proxies_priv;",
            "flush privileges;",
            "alter user 'root'@'localhost' identified via mysql_native_password using password('"
                + root
                + "');",
            "create database if not exists " + NAME + " character set utf8mb4;",
            "create user if not exists '" + USER + "'@'" + LOOPBACK + "';",
            "alter user '"
                + USER
                + "'@'"
                + LOOPBACK
                + "' identified via mysql_native_password using password('"
                + user
                + "');",
            "grant all on " + NAME + ".* to '" + USER + "'@'" + LOOPBACK + "';",
            ""));
  }

  private Path accountsFile() {
    return data.temporary().resolve("accounts.sql");
  }

  /**
   * Starts the server and starts it again if it dies. The thread lives as long as the child: see
   * class comment.
   */
  private void keep() {
    for (int start = 0; start <= RESTARTS && !stopping; start++) {
      try {
        server = launch(start == 0);
        firstAttempt.countDown();
        int code = server.waitFor();
        if (!stopping) {
          LOG.log(
              Level.SEVERE,
              "The database ended by itself with code {0}; it is started again",
              code);
        }
      } catch (IOException e) {
        failure = e;
        firstAttempt.countDown();
        LOG.log(Level.SEVERE, "The database does not start", e);
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private Process launch(boolean setAccounts) throws IOException {
    List<String> command = new ArrayList<>();
    // In a session of its own, a Ctrl-C or a signal to the whole group reaches the portal only,
    // which stops in order.
    if (Files.isExecutable(SETSID)) {
      command.add(SETSID.toString());
    }
    if (Files.isExecutable(SETPRIV)) {
      command.addAll(List.of(SETPRIV.toString(), "--pdeathsig", "TERM", "--"));
    }
    command.add(programs.resolve("bin/mariadbd").toString());
    command.addAll(
        List.of(
            "--no-defaults",
            "--basedir=" + programs,
            "--datadir=" + data.database(),
            "--tmpdir=" + data.temporary(),
            "--socket=mariadbd.sock",
            "--pid-file=" + pidFile(),
            "--log-error=" + data.logs().resolve("mariadbd.log"),
            "--bind-address=" + LOOPBACK,
            "--port=" + port,
            "--skip-name-resolve",
            // Nothing leaves this machine; making a certificate would take seconds of every start.
            "--skip-ssl",
            "--local-infile=0",
            "--skip-symbolic-links",
            "--default-time-zone=+00:00",
            "--character-set-server=utf8mb4",
            "--max-allowed-packet=64M",
            "--innodb-buffer-pool-size=" + DatabaseMemory.bufferPool(settings),
            "--innodb-log-file-size=" + DatabaseMemory.logFile(settings),
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-flush-method=O_DIRECT",
            "--performance-schema=OFF",
            "--key-buffer-size=1M",
            "--aria-pagecache-buffer-size=8M",
            "--thread-cache-size=32",
            "--table-open-cache=600"));
    command.addAll(DatabaseRoom.arguments());
    if (setAccounts) {
      command.add("--init-file=" + accountsFile());
    }
    DatabaseHelp.asRootIfRoot(command);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(
            ProcessBuilder.Redirect.appendTo(data.logs().resolve("mariadbd.log").toFile()))
        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
        .start();
  }

  private void awaitAnswer() throws IOException {
    long deadline = System.nanoTime() + START.toNanos();
    try {
      firstAttempt.await();
      while (true) {
        if (failure != null) {
          throw failure;
        }
        DatabaseAddress address = address();
        try (Connection answer =
            DriverManager.getConnection(address.url(), address.user(), address.password())) {
          if (answer.isValid(1)) {
            return;
          }
        } catch (SQLException e) {
          if (System.nanoTime() > deadline) {
            throw new IOException("no answer on port " + port + ": " + e.getMessage(), e);
          }
        }
        if (server.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
          stopping = true;
          throw new IOException(DatabaseHelp.errors(data.logs().resolve("mariadbd.log")));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the database was starting", e);
    }
  }

  /**
   * A server of this folder that outlived a killed parent is stopped in order before its files are
   * opened again.
   */
  private void endLeftover() throws IOException {
    Path file = pidFile();
    if (!Files.exists(file)) {
      return;
    }
    String text = Files.readString(file).trim();
    Optional<ProcessHandle> left =
        text.matches("\\d+")
            ? ProcessHandle.of(Long.parseLong(text)).filter(this::isOurs)
            : Optional.empty();
    if (left.isPresent()) {
      LOG.log(
          Level.WARNING,
          "A database process of an earlier run is still there (pid {0}); it is stopped first",
          text);
      ProcessHandle handle = left.get();
      end(handle, () -> isOurs(handle));
    }
    Files.deleteIfExists(file);
  }

  /** A number in a file may belong to anybody by now: only the command line tells. */
  private boolean isOurs(ProcessHandle handle) {
    return handle
        .info()
        .arguments()
        .map(arguments -> List.of(arguments).contains("--datadir=" + data.database()))
        .orElse(false);
  }

  private static void end(ProcessHandle handle, java.util.function.BooleanSupplier alive) {
    handle.destroy();
    long deadline = System.nanoTime() + STOP.toNanos();
    while (alive.getAsBoolean() && System.nanoTime() < deadline) {
      Pause.of(GLANCE);
    }
    if (alive.getAsBoolean()) {
      LOG.log(
          Level.SEVERE,
          "The database (pid {0}) did not stop within {1}; it is killed",
          new Object[] {handle.pid(), STOP});
      handle.destroyForcibly();
    }
  }

  private Path pidFile() {
    return data.root().resolve("mariadbd.pid");
  }
}
