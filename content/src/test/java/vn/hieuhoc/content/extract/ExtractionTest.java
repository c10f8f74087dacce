package vn.hieuhoc.content.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hieuhoc.content.ContentSettings;
import vn.hieuhoc.content.SampleFiles;
import vn.hieuhoc.content.StoreLayout;
import vn.hieuhoc.content.extract.Extraction.Outcome;
import vn.hieuhoc.content.extract.Extraction.PdfState.Kind;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.ReadingText;

class ExtractionTest {

  private static final String SHA = "ab".repeat(32);

  @TempDir private Path folder;
  private Extraction extraction;

  @AfterEach
  void stop() {
    extraction.close();
  }

  @Test
  void wordsAreTakenInAnotherProcessAndReadPlaceByPlace() throws Exception {
    Outcome outcome =
        extract(MaterialFormat.PDF, SampleFiles.pdf("Trang một", "Trang hai", "Trang ba"), 200, 30);

    assertThat(outcome.failure()).isNull();
    assertThat(outcome.places()).isEqualTo(3);
    KeptTexts texts = new KeptTexts(settings(200, 30));
    assertThat(texts.has(SHA)).isTrue();
    ReadingText first = texts.read(SHA, 1, 1);
    assertThat(first.places()).hasSize(1);
    assertThat(first.lastPlace()).isEqualTo(3);
    assertThat(first.next()).isEqualTo(2);
    ReadingText rest = texts.read(SHA, 2, 10_000);
    assertThat(rest.places()).hasSize(2);
    assertThat(rest.next()).isZero();
    assertThat(texts.read(SHA, 99, 10).places()).isEmpty();
  }

  @Test
  void aFileWithoutTextIsAnAnswerToo() throws Exception {
    Outcome outcome = extract(MaterialFormat.PDF, SampleFiles.pdf("", ""), 200, 30);

    assertThat(outcome).isEqualTo(new Outcome(null, 2, 0));
  }

  @Test
  void nonsenseIsUnreadableAndTheNextFileIsNot() throws Exception {
    assertThat(extract(MaterialFormat.DOCX, SampleFiles.utf8("nonsense"), 200, 30).failure())
        .isEqualTo("unreadable");
    assertThat(again(MaterialFormat.TXT, SampleFiles.utf8("Chữ")).failure()).isNull();
  }

  @Test
  void aFileThatNeedsTooMuchMemoryKillsOnlyTheOtherProcess() throws Exception {
    byte[] big = SampleFiles.utf8("học ".repeat(4_000_000));

    assertThat(extract(MaterialFormat.TXT, big, 24, 60).failure()).isEqualTo("too-big");
    assertThat(again(MaterialFormat.TXT, SampleFiles.utf8("Chữ")).failure()).isNull();
  }

  @Test
  void aFileThatTakesTooLongIsGivenUp() throws Exception {
    assertThat(extract(MaterialFormat.PDF, SampleFiles.pdf("Một"), 200, 0).failure())
        .isEqualTo("too-long");
  }

  @Test
  void aLockedPdfIsRecognised() throws Exception {
    extraction = new Extraction(settings(200, 30));
    Path locked = Files.write(folder.resolve("a b\tc.pdf"), SampleFiles.lockedPdf("x"));

    assertThat(extraction.inspectPdf(locked).kind()).isEqualTo(Kind.ENCRYPTED);
  }

  private Outcome extract(MaterialFormat format, byte[] bytes, int memory, int seconds)
      throws Exception {
    extraction = new Extraction(settings(memory, seconds));
    return again(format, bytes);
  }

  private Outcome again(MaterialFormat format, byte[] bytes) throws Exception {
    Path file = new StoreLayout(folder).bytes(SHA);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return extraction.extract(SHA, format);
  }

  private ContentSettings settings(int memory, int seconds) {
    return new ContentSettings(folder, folder, "1MB", Duration.ofSeconds(seconds), memory);
  }
}
