package vn.hieuhoc.content.extract;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The process that opens strangers' files: one question a line, one answer a line. It is started
 * when first needed, ends by itself when idle or orphaned, and is killed when an answer is late.
 */
final class ExtractionProcess {

  private static final String GONE = "";
  static final String TOO_LONG = "too-long";
  static final String TOO_BIG = "too-big";

  private final int memory;
  private Process process;
  private BlockingQueue<String> answers;

  ExtractionProcess(int memoryMegabytes) {
    this.memory = memoryMegabytes;
  }

  /**
   * Asks and waits.
   *
   * @return the answer, {@link #TOO_LONG} when none came in time, {@link #TOO_BIG} when the process
   *     died of the question
   */
  String ask(String question, Duration limit) throws IOException {
    for (int attempt = 0; attempt < 2; attempt++) {
      if (process == null || !process.isAlive()) {
        start();
      }
      try {
        process
            .getOutputStream()
            .write((limit.toSeconds() + "\t" + question + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
      } catch (IOException endedMeanwhile) {
        stop();
        continue;
      }
      String answer = await(limit);
      if (!answer.equals(GONE)) {
        return answer;
      }
      boolean endedIdle = exitCode() == 0;
      stop();
      if (!endedIdle) {
        return TOO_BIG;
      }
    }
    throw new IOException("The process that reads files cannot be kept running");
  }

  private String await(Duration limit) throws IOException {
    try {
      String answer = answers.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (answer == null) {
        stop();
        return TOO_LONG;
      }
      return answer;
    } catch (InterruptedException stopping) {
      stop();
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while a file was being read", stopping);
    }
  }

  private int exitCode() throws IOException {
    try {
      return process.waitFor(5, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while a process ended", stopping);
    }
  }

  private void start() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + memory + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
            "-cp",
            classPath(),
            ExtractionMain.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(List.of("PATH", "LANG", "LC_ALL", "SystemRoot"));
    process = builder.start();
    BlockingQueue<String> queue = new LinkedBlockingQueue<>();
    answers = queue;
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    Thread listener = new Thread(() -> listen(reader, queue), "extraction-answers");
    listener.setDaemon(true);
    listener.start();
  }

  private static void listen(BufferedReader reader, BlockingQueue<String> queue) {
    try (reader) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith(ExtractionMain.ANSWER)) {
          queue.add(line.substring(ExtractionMain.ANSWER.length()));
        }
      }
    } catch (IOException killed) {
      queue.add(GONE);
      return;
    }
    queue.add(GONE);
  }

  void stop() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }

  /**
   * The same jars as ours, and those that only this process needs: beside ours in the application,
   * or those of the tests.
   */
  static String classPath() {
    try {
      Path ours =
          Path.of(
              ExtractionProcess.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (!ours.toString().endsWith(".jar")) {
        return System.getProperty("java.class.path");
      }
      Path libraries = ours.getParent();
      return String.join(
          File.pathSeparator,
          libraries.resolve("*").toString(),
          libraries.resolveSibling("reading").resolve("*").toString());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("The place of our classes is no address", impossible);
    }
  }
}
