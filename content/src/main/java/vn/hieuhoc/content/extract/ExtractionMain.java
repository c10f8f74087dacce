package vn.hieuhoc.content.extract;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import vn.hieuhoc.material.MaterialFormat;

/** The other end of {@link ExtractionProcess}. Answers until its input ends or nothing comes. */
public final class ExtractionMain {

  private static final int IDLE_SECONDS = 60;
  private static final int LATE = 3;

  /** Begins every answer: the Java machine itself may print lines of its own. */
  static final String ANSWER = "answer:";

  private ExtractionMain() {}

  /** Runs until the input ends. */
  public static void main(String[] arguments) throws IOException {
    // Libraries that print must not be taken for answers.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    ScheduledExecutorService watch =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "watch");
              thread.setDaemon(true);
              return thread;
            });
    try (BufferedReader questions =
            new BufferedReader(
                new InputStreamReader(
                    new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
        FileOutputStream answers = new FileOutputStream(FileDescriptor.out)) {
      while (true) {
        ScheduledFuture<?> idle =
            watch.schedule(() -> Runtime.getRuntime().halt(0), IDLE_SECONDS, TimeUnit.SECONDS);
        String line = questions.readLine();
        idle.cancel(false);
        if (line == null) {
          return;
        }
        String[] question = line.split("\t");
        ScheduledFuture<?> limit =
            watch.schedule(
                () -> Runtime.getRuntime().halt(LATE),
                Long.parseLong(question[0]) + 5,
                TimeUnit.SECONDS);
        String answer = answer(question);
        limit.cancel(false);
        answers.write((ANSWER + answer + "\n").getBytes(StandardCharsets.UTF_8));
        answers.flush();
      }
    }
  }

  private static String answer(String[] question) {
    if (question[1].equals("PDF")) {
      return PdfInspection.inspect(path(question[2]));
    }
    try {
      TextTaker.Taken taken =
          TextTaker.take(
              MaterialFormat.valueOf(question[2]),
              path(question[3]),
              path(question[4]),
              path(question[5]));
      return "DONE\t" + taken.places() + "\t" + taken.characters();
    } catch (Exception | StackOverflowError | NoClassDefFoundError unreadable) {
      return "unreadable";
    }
  }

  private static Path path(String encoded) {
    return Path.of(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
  }
}
