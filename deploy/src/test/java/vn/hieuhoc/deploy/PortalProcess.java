package vn.hieuhoc.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The jar as its users run it: a process with arguments, output, signals and an exit code. */
public final class PortalProcess implements AutoCloseable {

  private static final String READY = "Hiếu Học sẵn sàng: ";
  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration STOP = Duration.ofMinutes(2);

  private final Process process;
  private final int port;
  private final List<String> answers = new CopyOnWriteArrayList<>();
  private final List<String> notes = new CopyOnWriteArrayList<>();
  private final CompletableFuture<String> ready = new CompletableFuture<>();
  private final List<Thread> readers;

  private PortalProcess(Process process, int port) {
    this.process = process;
    this.port = port;
    readers =
        List.of(read(process.getInputStream(), answers), read(process.getErrorStream(), notes));
    process.onExit().thenRun(() -> ready.completeExceptionally(new IllegalStateException("ended")));
  }

  /** Runs the portal of a data folder on a free port, with settings as environment variables. */
  public static PortalProcess run(Path data, Map<String, String> settings, String... more) {
    return runAt(freePort(), data, settings, more);
  }

  /** The same at a port that was free, such as the one of a portal that has ended. */
  public static PortalProcess runAt(
      int port, Path data, Map<String, String> settings, String... more) {
    List<String> arguments = new ArrayList<>(List.of("run", "--port", Integer.toString(port)));
    arguments.addAll(List.of("--data", data.toString()));
    arguments.addAll(List.of(more));
    return start(port, settings, arguments);
  }

  /**
   * Runs one that is ended soon: without the late compiler it starts in half the processor time,
   * but it signs in slowly.
   */
  public static PortalProcess briefly(Path data, Map<String, String> settings) {
    int port = freePort();
    return start(
        port,
        settings,
        List.of("run", "--port", Integer.toString(port), "--data", data.toString()),
        "-XX:TieredStopAtLevel=1");
  }

  /** Runs any command of the jar. */
  public static PortalProcess command(String... arguments) {
    return start(0, Map.of(), List.of(arguments));
  }

  private static PortalProcess start(
      int port, Map<String, String> settings, List<String> arguments, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx640m", "-XX:+UseSerialGC"));
    command.addAll(List.of(options));
    command.addAll(List.of("-jar", TestFolders.executable().toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("HIEUHOC_"));
    builder.environment().put("HIEUHOC_RUNTIME_ROOT", TestFolders.runtime().toString());
    builder.environment().put("HIEUHOC_DB_BUFFER_POOL", "64M");
    settings.forEach((key, value) -> builder.environment().put(Settings.variable(key), value));
    try {
      return new PortalProcess(builder.start(), port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when it says that it is ready; fails with what it said instead. */
  public PortalProcess awaitReady() {
    try {
      ready.get(START.toSeconds(), TimeUnit.SECONDS);
      return this;
    } catch (ExecutionException | TimeoutException e) {
      awaitExit();
      throw new AssertionError("The portal did not become ready: " + answers + notes, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public URI base() {
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  /** What it wrote to standard output so far. */
  public List<String> answers() {
    return answers;
  }

  /** What it wrote to standard error so far. */
  public List<String> notes() {
    return notes;
  }

  public long pid() {
    return process.pid();
  }

  /** Asks it to stop, as a service manager does, and returns its exit code. */
  public int terminate() {
    process.destroy();
    return awaitExit();
  }

  /** Ends it at once; its database hears of it and stops in order. */
  public void kill() {
    process.destroyForcibly();
    awaitExit();
  }

  /** Ends it as a power cut does, and the database of its data folder in the same moment. */
  public void powerGoes(Path data) {
    List<ProcessHandle> databases = databases(data);
    process.destroyForcibly();
    databases.forEach(ProcessHandle::destroyForcibly);
    awaitExit();
  }

  /** Waits for its end and returns the exit code, with all output read. */
  public int awaitExit() {
    try {
      if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("It did not end: " + answers + notes);
      }
      for (Thread reader : readers) {
        reader.join();
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The database processes of a data folder that are alive now. */
  public static List<ProcessHandle> databases(Path data) {
    String option = "--datadir=" + data.toAbsolutePath().normalize().resolve("db");
    return ProcessHandle.allProcesses()
        .filter(handle -> arguments(handle).map(List::of).orElse(List.of()).contains(option))
        .toList();
  }

  /** Waits until no database process of the folder is left. */
  public static boolean databaseIsGone(Path data, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!databases(data).isEmpty() && System.nanoTime() < deadline) {
      Pause.of(Duration.ofMillis(50));
    }
    return databases(data).isEmpty();
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      terminate();
    }
  }

  private static Optional<String[]> arguments(ProcessHandle handle) {
    return handle.info().arguments();
  }

  private Thread read(InputStream output, List<String> lines) {
    Thread reader =
        new Thread(
            () -> {
              try (BufferedReader text =
                  new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
                for (String line = text.readLine(); line != null; line = text.readLine()) {
                  lines.add(line);
                  if (line.startsWith(READY)) {
                    ready.complete(line);
                  }
                }
              } catch (IOException e) {
                lines.add(e.toString());
              }
            });
    reader.setDaemon(true);
    reader.start();
    return reader;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
