package vn.hieuhoc.content.extract;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import vn.hieuhoc.content.ContentSettings;
import vn.hieuhoc.content.StoreLayout;
import vn.hieuhoc.material.MaterialFormat;

/**
 * Takes words out of files, in a process of its own: a file made to exhaust time or memory kills
 * that process, never the portal.
 */
@ApplicationScoped
public class Extraction implements AutoCloseable {

  private static final Duration INSPECTION_TIME = Duration.ofSeconds(30);

  private final ContentSettings settings;
  private final StoreLayout layout;
  private ExtractionProcess process;

  /** For the proxy. */
  protected Extraction() {
    this.settings = null;
    this.layout = null;
  }

  /** An extraction with these settings. */
  @Inject
  public Extraction(ContentSettings settings) {
    this.settings = settings;
    this.layout = new StoreLayout(settings.root());
  }

  /**
   * What a PDF is like.
   *
   * @param kind whether it can be read
   * @param pages how many pages, when it can
   */
  public record PdfState(Kind kind, int pages) {

    /** Whether a PDF can be read. */
    public enum Kind {
      /** Yes. */
      GOOD,
      /** Only with its password. */
      ENCRYPTED,
      /** No. */
      BROKEN
    }
  }

  /**
   * What came of taking the words out.
   *
   * @param failure null when it went well, else {@code unreadable}, {@code too-long} or {@code
   *     too-big}
   * @param places how many pages, slides, sheets, chapters or parts
   * @param characters how many characters of text; 0 when the file has none
   */
  public record Outcome(String failure, int places, int characters) {}

  /** Opens a PDF far enough to know whether it can be read. */
  public PdfState inspectPdf(Path pdf) throws IOException {
    String[] answer = ask(INSPECTION_TIME, "PDF", encode(pdf)).split("\t");
    return switch (answer[0]) {
      case "GOOD" -> new PdfState(PdfState.Kind.GOOD, Integer.parseInt(answer[1]));
      case "ENCRYPTED" -> new PdfState(PdfState.Kind.ENCRYPTED, 0);
      default -> new PdfState(PdfState.Kind.BROKEN, 0);
    };
  }

  /** Takes the words out of a stored file and keeps them beside it. */
  public Outcome extract(String sha256, MaterialFormat format) throws IOException {
    Path text = layout.newMade();
    Path cleaned = layout.newMade();
    try {
      String[] answer =
          ask(
                  settings.extractionTime(),
                  "TEXT",
                  format.name(),
                  encode(layout.bytes(sha256)),
                  encode(text),
                  encode(cleaned))
              .split("\t");
      if (!answer[0].equals("DONE")) {
        return new Outcome(answer[0], 0, 0);
      }
      if (Files.exists(cleaned)) {
        Files.move(cleaned, layout.cleaned(sha256), StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(text, layout.text(sha256), StandardCopyOption.ATOMIC_MOVE);
      return new Outcome(null, Integer.parseInt(answer[1]), Integer.parseInt(answer[2]));
    } finally {
      Files.deleteIfExists(text);
      Files.deleteIfExists(cleaned);
    }
  }

  /** True when the words of this file have been taken out and are kept. */
  public boolean isDone(String sha256) {
    return Files.exists(layout.text(sha256));
  }

  private synchronized String ask(Duration limit, String... request) throws IOException {
    if (process == null) {
      process = new ExtractionProcess(settings.extractionMemory());
    }
    return process.ask(String.join("\t", request), limit);
  }

  /** Ends the other process. */
  @Override
  @PreDestroy
  public synchronized void close() {
    if (process != null) {
      process.stop();
      process = null;
    }
  }

  private static String encode(Path path) {
    return URLEncoder.encode(path.toString(), StandardCharsets.UTF_8);
  }
}
