package vn.hieuhoc.deploy;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;

/**
 * Where log records go: all into rotated files of the data folder, warnings to standard error too,
 * one line an event. It also remembers the last failure, because the application server logs why a
 * deployment failed and returns.
 */
public final class PortalLog extends Handler {

  private static final String FOLDER = "hieuhoc.log.folder";
  private static final int FILE_BYTES = 10 * 1024 * 1024;
  private static final int FILES = 10;
  private static final AtomicReference<LogRecord> FAILURE = new AtomicReference<>();

  private static final Logger UNDEPLOYING =
      Logger.getLogger("javax.enterprise.system.tools.deployment.common");

  private static final String MIGRATION = "org.flywaydb.core.internal.command.DbMigrate";

  private static Handler file;

  private final Handler console =
      new StreamHandler(new FileOutputStream(FileDescriptor.err), new OneLineFormatter());

  /** Made by the log manager, by name. */
  public PortalLog() {
    console.setLevel(Level.WARNING);
    try {
      console.setEncoding("UTF-8");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
    setLevel(Level.ALL);
  }

  /**
   * Opens the log of a data folder and makes this process write to it. What libraries print past
   * the log goes to a file of its own: the terminal belongs to the operator.
   */
  static void open(DataDirectory data) {
    System.setProperty(FOLDER, data.logs().toString());
    try {
      PrintStream printed =
          new PrintStream(
              Files.newOutputStream(data.logs().resolve("printed.log")),
              true,
              StandardCharsets.UTF_8);
      System.setOut(printed);
      System.setErr(printed);
      LogManager.getLogManager()
          .readConfiguration(
              new ByteArrayInputStream(configuration().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The configuration that the application server is given too, so that it changes nothing. */
  static String configuration() {
    return String.join(
        "\n",
        "handlers=" + PortalLog.class.getName(),
        ".level=INFO",
        // What the server prints about itself at the end of its start is many lines and says
        // nothing new.
        "PayaraMicro.level=WARNING",
        "org.flywaydb.core.internal.sqlscript.level=SEVERE",
        "fish.payara.boot.runtime.BootCommand.level=WARNING",
        // Old certificates in the server's own trust store, and what its deployer visits: nothing
        // to act on.
        "javax.enterprise.system.security.ssl.level=SEVERE",
        "javax.enterprise.system.tools.deployment.common.level=WARNING",
        "javax.enterprise.system.tools.deployment.dol.level=SEVERE",
        // What a page tells its reader is nobody else's.
        "jakarta.enterprise.resource.webcontainer.faces.renderkit.level=WARNING",
        "com.hazelcast.level=WARNING",
        // What fails in a transaction is thrown to the caller, who logs it once.
        "jakarta.enterprise.ejb.container.level=SEVERE",
        "javax.enterprise.resource.jta.level=SEVERE",
        "javax.enterprise.system.core.transaction.level=SEVERE",
        "");
  }

  @Override
  public void publish(LogRecord entry) {
    if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
      FAILURE.accumulateAndGet(
          entry, (old, latest) -> old != null && old.getThrown() != null ? old : latest);
    }
    Handler target = file();
    if (target != null) {
      target.publish(entry);
    }
    if (console.isLoggable(entry) && !isOurOwnChoice(entry)) {
      console.publish(entry);
      console.flush();
    }
  }

  /** The migration warns at each start of what {@link SchemaMigration} has chosen. */
  private static boolean isOurOwnChoice(LogRecord entry) {
    return entry.getLevel() == Level.WARNING && MIGRATION.equals(entry.getLoggerName());
  }

  private static synchronized Handler file() {
    String folder = System.getProperty(FOLDER);
    if (file == null && folder != null) {
      try {
        file =
            new FileHandler(
                Path.of(folder).resolve("hieuhoc.%g.log").toString(), FILE_BYTES, FILES, true);
        file.setFormatter(new OneLineFormatter());
        file.setLevel(Level.ALL);
        file.setEncoding("UTF-8");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return file;
  }

  /** While the server takes itself apart it complains of its own parts, which helps nobody. */
  static void stopping() {
    UNDEPLOYING.setLevel(Level.OFF);
  }

  static void forgetFailure() {
    FAILURE.set(null);
  }

  /** The cause of the first severe record since {@link #forgetFailure()}. */
  static String lastFailure() {
    LogRecord entry = FAILURE.get();
    if (entry == null) {
      return "?";
    }
    return entry.getThrown() == null
        ? new OneLineFormatter().formatMessage(entry)
        : rootCause(entry.getThrown());
  }

  static String rootCause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return OneLineFormatter.joined(cause.toString());
  }

  static void note(String message, Throwable thrown) {
    Logger.getLogger(PortalLog.class.getName()).log(Level.WARNING, message, thrown);
  }

  @Override
  public void flush() {
    console.flush();
    Handler target = file();
    if (target != null) {
      target.flush();
    }
  }

  @Override
  public void close() {
    console.flush();
  }
}
