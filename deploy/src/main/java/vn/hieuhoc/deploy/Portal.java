package vn.hieuhoc.deploy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One running portal: the database, the schema and the server of one data folder, started together
 * and stopped together. Whatever fails on the way up takes down what was already there.
 */
final class Portal implements AutoCloseable {

  /** Each may hold two connections of the pool, and the work of the queue needs some too. */
  private static final int MOST_WORKERS = 46;

  private static final Logger LOG = Logger.getLogger(Portal.class.getName());

  private static final String INITIAL_PASSWORD = "admin-initial.password";
  private static final String IDENTITY_KEY = "identity.key";
  private static final Duration READY = Duration.ofMinutes(5);
  private static final Duration GLANCE = Duration.ofMillis(50);

  private final DataDirectory data;
  private final Settings settings;
  private final String bind;
  private final int port;

  private Packed packed;
  private volatile CompletableFuture<Void> schema = CompletableFuture.completedFuture(null);
  private volatile EmbeddedDatabase database;
  private volatile PortalServer server;
  private boolean ready;

  Portal(DataDirectory data, Settings settings, String bind, int port) {
    this.data = data;
    this.settings = settings;
    this.bind = bind;
    this.port = port;
  }

  /**
   * Starts everything and returns when the portal answers that it is ready. The data folder must be
   * open.
   */
  void start() {
    refuseTakenPort();
    keepJarsApart();
    try {
      packed = new Packed(Packed.executable(), runtimeFolder());
      publishSettings();
      schema = CompletableFuture.runAsync(this::startDatabase);
      server = PortalServer.start(packed.payara(), data, serverSettings());
      Path portal = packed.portal();
      join(schema);
      server.deploy(portal);
      if (runtimeFolder().startsWith(data.root())) {
        packed.sweep();
      }
      awaitReady();
      ready = true;
      new Running(
              ProcessHandle.current().pid(),
              port,
              address(),
              ManagementFactory.getRuntimeMXBean().getUptime())
          .write(data);
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  String address() {
    return String.format(java.util.Locale.ROOT, "http://%s:%d/", reachable(), port);
  }

  /** What only the operator of this data folder may ask of the portal. */
  InternalApi internal() {
    return new InternalApi(address(), data.secret("admin.key"));
  }

  /** The password of the first account, until it has been shown once. */
  Optional<String> takeInitialPassword() {
    Optional<String> password = data.findSecret(INITIAL_PASSWORD);
    password.ifPresent(shown -> data.forgetSecret(INITIAL_PASSWORD));
    return password;
  }

  /**
   * Stops the server first, so that what is being answered can still be saved, then the database,
   * whatever goes wrong before it: no database may be left running.
   */
  @Override
  public void close() {
    try {
      Running.forget(data);
      if (ready) {
        drain();
      }
      if (server != null) {
        PortalLog.stopping();
        server.close();
        server = null;
      }
    } finally {
      closeDatabase();
    }
  }

  private void closeDatabase() {
    // A start that failed elsewhere may still be bringing the database up.
    schema.exceptionally(failure -> null).join();
    if (database != null) {
      database.close();
      database = null;
    }
    if (packed != null) {
      packed.close();
    }
  }

  /** Whoever is being answered gets the answer; newcomers are sent away. */
  private void drain() {
    ready = false;
    long patience = settings.number("hieuhoc.stop.seconds", 20);
    try {
      internal().post("drain?seconds=" + patience, "", Duration.ofSeconds(patience + 5));
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "The portal stops without waiting for whom it is answering", e);
    }
  }

  /**
   * Gives up a start that is under way: the schema is left whole and the database stopped in order.
   * What the server has done so far is nothing that is kept.
   */
  void abandon() {
    schema.exceptionally(failure -> null).join();
    if (database != null) {
      database.close();
    }
    data.close();
  }

  private void startDatabase() {
    boolean fresh = SchemaMigration.run(databaseAddress());
    if (fresh) {
      data.keepSecret(
          INITIAL_PASSWORD,
          settings.find("hieuhoc.admin.password").orElseGet(InitialPassword::generate));
    }
    publishIdentityKey(fresh);
    data.findSecret(INITIAL_PASSWORD)
        .ifPresent(password -> settings.publish("hieuhoc.admin.initial-password", password));
  }

  /**
   * The key that opens identity numbers belongs to its database: a new one is made for a new
   * database only, since under another key the numbers kept so far could never be read again.
   */
  private void publishIdentityKey(boolean fresh) {
    if (settings.find("hieuhoc.identity.key").isPresent()) {
      return;
    }
    if (!fresh && data.findSecret(IDENTITY_KEY).isEmpty()) {
      throw new Refused("refused.key.missing", data.keys().resolve(IDENTITY_KEY));
    }
    settings.publish("hieuhoc.identity.key", data.secret(IDENTITY_KEY));
  }

  private DatabaseAddress databaseAddress() {
    Optional<String> url = settings.find("hieuhoc.db.url");
    if (url.isPresent()) {
      return DatabaseTools.external(settings, url.get());
    }
    database = EmbeddedDatabase.start(data, packed.mariadb(), settings);
    DatabaseAddress address = database.address();
    settings.publish("hieuhoc.db.url", address.url());
    settings.publish("hieuhoc.db.user", address.user());
    settings.publish("hieuhoc.db.password", address.password());
    return address;
  }

  private void publishSettings() {
    PortalSettings.of(data, settings).forEach(settings::publish);
    if ("Development".equals(settings.text("hieuhoc.stage", "Production"))) {
      Path views = DataOption.checkout().resolve("portal-web/src/main/webapp");
      if (Files.isDirectory(views)) {
        settings.publish(
            "hieuhoc.portal.source", settings.text("hieuhoc.portal.source", views.toString()));
      }
    }
  }

  private ServerSettings serverSettings() {
    return new ServerSettings(
        bind,
        port,
        settings.number("hieuhoc.http.workers", 32, MOST_WORKERS),
        settings.flag("hieuhoc.http.access-log")
            ? Optional.of(data.logs().toString())
            : Optional.empty());
  }

  private Path runtimeFolder() {
    return runtimeFolder(data, settings);
  }

  /**
   * Where the packed programs are unpacked: below the data folder, unless several folders share
   * one.
   */
  static Path runtimeFolder(DataDirectory data, Settings settings) {
    return settings
        .find("hieuhoc.runtime.root")
        .map(Path::of)
        .orElse(data.temporary().resolve("runtime"))
        .toAbsolutePath();
  }

  private static void join(CompletableFuture<Void> work) {
    try {
      work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /**
   * Whoever reads from a jar by its address opens it for himself: a jar shared by two threads, as
   * Java does by default, is closed under the hands of one when the other has finished, and the
   * schema is read while the server starts.
   */
  private static void keepJarsApart() {
    URLConnection.setDefaultUseCaches("jar", false);
  }

  private void refuseTakenPort() {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
    } catch (IOException e) {
      throw new Refused(e, "refused.port", bind, port, e.getMessage());
    }
  }

  private void awaitReady() {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    HttpRequest question =
        HttpRequest.newBuilder(URI.create(address() + "health/ready"))
            .timeout(Duration.ofSeconds(30))
            .build();
    long deadline = System.nanoTime() + READY.toNanos();
    String last = "";
    while (System.nanoTime() < deadline) {
      try {
        HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 200) {
          return;
        }
        last = answer.statusCode() + " " + answer.body();
      } catch (IOException e) {
        last = e.toString();
        LOG.log(Level.FINE, "not ready", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Refused(e, "refused.ready", last);
      }
      Pause.of(GLANCE);
    }
    throw new Refused("refused.ready", last);
  }

  private String reachable() {
    return List.of("0.0.0.0", "::", "*").contains(bind) ? "127.0.0.1" : bind;
  }
}
