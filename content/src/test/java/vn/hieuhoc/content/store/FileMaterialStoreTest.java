package vn.hieuhoc.content.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hieuhoc.content.ContentSettings;
import vn.hieuhoc.content.SampleFiles;
import vn.hieuhoc.content.extract.Extraction;
import vn.hieuhoc.material.FileRefused;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.StoredFile;

class FileMaterialStoreTest {

  private static Extraction extraction;

  @TempDir private Path folder;
  @TempDir private static Path shared;
  private FileMaterialStore store;

  @BeforeAll
  static void startExtraction() {
    extraction = new Extraction(settings(shared, "4MB"));
  }

  @AfterAll
  static void stopExtraction() {
    extraction.close();
  }

  @BeforeEach
  void open() {
    store = new FileMaterialStore(settings(folder, "4MB"), new FileInspection(extraction));
  }

  private static ContentSettings settings(Path root, String most) {
    return new ContentSettings(root, root, most, Duration.ofSeconds(30), 200);
  }

  static Stream<Arguments> goodFiles() {
    return Stream.of(
        Arguments.of("a.pdf", SampleFiles.pdf("Một", "Hai"), MaterialFormat.PDF),
        Arguments.of("a.docx", SampleFiles.docx("Tên", "Chữ"), MaterialFormat.DOCX),
        Arguments.of("a.pptx", SampleFiles.pptx("Một"), MaterialFormat.PPTX),
        Arguments.of(
            "a.xlsx", SampleFiles.xlsx(Map.of("Tờ", new String[] {"1"})), MaterialFormat.XLSX),
        Arguments.of("a.epub", SampleFiles.epub(Map.of("Một", "Chữ")), MaterialFormat.EPUB),
        Arguments.of("a.html", SampleFiles.utf8("<!doctype html><p>Chữ</p>"), MaterialFormat.HTML),
        Arguments.of("a.htm", SampleFiles.utf8("<p>Chỉ một đoạn</p>"), MaterialFormat.HTML),
        Arguments.of("a.txt", SampleFiles.utf8("Tiếng Việt"), MaterialFormat.TXT),
        Arguments.of("a.txt", SampleFiles.utf8("<html> là gì?"), MaterialFormat.TXT),
        Arguments.of("a.mp3", SampleFiles.mp3(100), MaterialFormat.MP3),
        Arguments.of("a.mp4", SampleFiles.mp4(75), MaterialFormat.MP4),
        Arguments.of("a.png", SampleFiles.png(40, 30), MaterialFormat.PNG),
        Arguments.of("a.jpg", SampleFiles.jpeg(40, 30), MaterialFormat.JPEG));
  }

  @ParameterizedTest
  @MethodSource("goodFiles")
  void takesEveryFormatByItsContent(String name, byte[] bytes, MaterialFormat format)
      throws Exception {
    StoredFile stored = receive(bytes, name);

    assertThat(stored.format()).isEqualTo(format);
    assertThat(stored.sizeBytes()).isEqualTo(bytes.length);
    assertThat(read(stored)).isEqualTo(bytes);
    assertThat(receive(bytes, "khong-duoi").format())
        .isIn(format, MaterialFormat.TXT, MaterialFormat.HTML);
  }

  @Test
  void knowsPagesAndLengths() throws Exception {
    assertThat(receive(SampleFiles.pdf("Một", "Hai"), "a.pdf").pageCount()).isEqualTo(2);
    assertThat(receive(SampleFiles.mp4(75), "a.mp4").durationSeconds()).isEqualTo(75);
    assertThat(receive(SampleFiles.mp3(383), "a.mp3").durationSeconds()).isEqualTo(10);
  }

  static Stream<Arguments> badFiles() {
    byte[] pdf = SampleFiles.pdf("Một");
    byte[] docx = SampleFiles.docx("Tên", "Chữ");
    byte[] broken = docx.clone();
    Arrays.fill(broken, broken.length / 3, broken.length / 3 + 200, (byte) 7);
    return Stream.of(
        Arguments.of("material.file-empty", "a.pdf", new byte[0]),
        Arguments.of("material.file-too-large", "a.txt", new byte[(4 << 20) + 1]),
        Arguments.of("material.file-encrypted", "a.pdf", SampleFiles.lockedPdf("mật khẩu")),
        Arguments.of("material.file-encrypted", "a.docx", SampleFiles.lockedDocx()),
        Arguments.of("material.file-encrypted", "a.epub", lockedBook()),
        Arguments.of("material.file-old-office", "a.doc", oldOffice()),
        Arguments.of("material.file-corrupt", "a.pdf", Arrays.copyOf(pdf, pdf.length / 2)),
        Arguments.of("material.file-corrupt", "a.pdf", SampleFiles.utf8("%PDF-1.4\n%%EOF")),
        Arguments.of("material.file-corrupt", "a.docx", Arrays.copyOf(docx, docx.length / 2)),
        Arguments.of("material.file-corrupt", "a.docx", broken),
        Arguments.of("material.file-corrupt", "a.mp4", cut(SampleFiles.mp4(3), 40)),
        Arguments.of("material.file-corrupt", "a.png", cut(SampleFiles.png(3, 3), 20)),
        Arguments.of("material.file-corrupt", "a.mp3", SampleFiles.mp3(1)),
        Arguments.of("material.picture-too-wide", "a.png", SampleFiles.png(100_000, 100_000)),
        Arguments.of("material.file-mislabelled", "a.docx", pdf),
        Arguments.of("material.file-mislabelled", "a.pdf", docx),
        Arguments.of("material.file-mislabelled", "a.jpg", SampleFiles.png(3, 3)),
        Arguments.of("material.file-macro", "a.docm", docx),
        Arguments.of("material.file-macro", "a.docx", withPart("word/vbaProject.bin", "x")),
        Arguments.of("material.file-macro", "a.docx", macroType()),
        Arguments.of("material.file-unsafe", "a.docx", withPart("../../etc/passwd", "x")),
        Arguments.of("material.file-unsafe", "a.docx", withPart("/etc/passwd", "x")),
        Arguments.of("material.file-unsafe", "a.docx", withPart("word\\..\\x", "x")),
        Arguments.of("material.file-unsafe", "a.docx", entityDocument("")),
        Arguments.of("material.file-unsafe", "a.docx", entityDocument(" ".repeat(100_000))),
        Arguments.of("material.file-bomb", "a.docx", bomb()),
        Arguments.of("material.file-bomb", "a.docx", manyParts()),
        Arguments.of(
            "material.file-unknown-type", "a.zip", SampleFiles.zip(Map.of("x", new byte[3]))),
        Arguments.of(
            "material.file-unknown-type",
            "a.svg",
            SampleFiles.utf8("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
        Arguments.of(
            "material.file-unknown-type", "a.exe", SampleFiles.utf8("MZ\0\0\0\0\0\0\0\0\0")),
        Arguments.of("material.file-unknown-type", "a.txt", new byte[] {1, 2, 0, 3, 4, 5}),
        Arguments.of("material.file-unknown-type", "a.gif", SampleFiles.utf8("GIF89a\1\0\1\0")));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void refusesWithACodeAndLeavesNothing(String code, String name, byte[] bytes) throws Exception {
    assertThatThrownBy(() -> receive(bytes, name))
        .isInstanceOfSatisfying(
            FileRefused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.arguments().get(0)).isEqualTo(name);
            });
    assertThat(files()).isEmpty();
  }

  @Test
  void whatIsTwoThingsAtOnceIsServedAsTheHarmlessOne() throws Exception {
    byte[] both =
        SampleFiles.join(SampleFiles.jpeg(4, 4), SampleFiles.utf8("<script>alert(1)</script>"));

    assertThat(receive(both, "a.jpg").format()).isEqualTo(MaterialFormat.JPEG);
    assertThatThrownBy(() -> receive(both, "a.html")).isInstanceOf(FileRefused.class);
  }

  @Test
  void theSameBytesAreKeptOnce() throws Exception {
    StoredFile first = receive(SampleFiles.pdf("Một"), "Bài giảng.pdf");
    byte[] bytes = read(first);
    StoredFile second = receive(bytes, "../../Tên khác\u0007.pdf");

    assertThat(second.sha256()).isEqualTo(first.sha256());
    assertThat(second.fileName()).isEqualTo("Tên khác .pdf");
    assertThat(files()).hasSize(1);
  }

  @Test
  void whatNobodyNeedsGoesUnlessSomebodyElseIsJustBringingIt() throws Exception {
    StoredFile mine = receive(SampleFiles.utf8("Chữ"), "a.txt");
    StoredFile theirs = receive(SampleFiles.utf8("Chữ"), "b.txt");

    store.settle(mine, false);
    assertThat(files()).hasSize(1);
    store.settle(theirs, false);
    assertThat(files()).isEmpty();
  }

  @Test
  void aBrokenTransferLeavesNothing() throws Exception {
    InputStream dying =
        new InputStream() {
          private int left = 5000;

          @Override
          public int read() throws IOException {
            if (left-- <= 0) {
              throw new IOException("gone");
            }
            return 'a';
          }
        };

    assertThatThrownBy(() -> store.receive(dying, "a.txt")).isInstanceOf(IOException.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void namesAreMadeSafe() {
    assertThat(FileNames.tidy("C:\\Bài\\a.pdf")).isEqualTo("a.pdf");
    assertThat(FileNames.tidy("../..")).isEqualTo("tep");
    assertThat(FileNames.tidy("a\"b\r\n<c>.pdf")).isEqualTo("a b c .pdf");
    assertThat(FileNames.tidy("x".repeat(500) + ".pdf")).hasSize(150).endsWith(".pdf");
    assertThat(FileNames.withEnding("Bài 1", MaterialFormat.PDF)).isEqualTo("Bài 1.pdf");
    assertThat(FileNames.withEnding("a.JPEG", MaterialFormat.JPEG)).isEqualTo("a.JPEG");
  }

  private StoredFile receive(byte[] bytes, String name) throws IOException {
    return store.receive(new ByteArrayInputStream(bytes), name);
  }

  private byte[] read(StoredFile stored) throws IOException {
    try (var channel = store.open(stored.sha256())) {
      ByteBuffer buffer = ByteBuffer.allocate((int) channel.size());
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        assertThat(buffer.position()).isPositive();
      }
      return buffer.array();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static byte[] cut(byte[] bytes, int by) {
    return Arrays.copyOf(bytes, bytes.length - by);
  }

  private static byte[] oldOffice() {
    byte[] bytes = new byte[2048];
    ByteBuffer.wrap(bytes).putLong(0xD0CF11E0A1B11AE1L);
    return bytes;
  }

  private static byte[] withPart(String part, String content) {
    Map<String, byte[]> parts = SampleFiles.bareDocx(SampleFiles.wordBody("Chữ"));
    parts.put(part, SampleFiles.utf8(content));
    return SampleFiles.zip(parts);
  }

  private static byte[] macroType() {
    Map<String, byte[]> parts = SampleFiles.bareDocx(SampleFiles.wordBody("Chữ"));
    String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
    parts.put(
        "[Content_Types].xml",
        SampleFiles.utf8(
            types.replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml")));
    return SampleFiles.zip(parts);
  }

  private static byte[] entityDocument(String blanks) {
    return SampleFiles.zip(
        SampleFiles.bareDocx(
            "<?xml version=\"1.0\"?>"
                + blanks
                + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + SampleFiles.wordBody("&e;").substring(21)));
  }

  private static byte[] bomb() {
    Map<String, byte[]> parts = SampleFiles.bareDocx(SampleFiles.wordBody("Chữ"));
    parts.put("word/media/image1.bin", new byte[120 << 20]);
    return SampleFiles.zip(parts);
  }

  private static byte[] manyParts() {
    Map<String, byte[]> parts = SampleFiles.bareDocx(SampleFiles.wordBody("Chữ"));
    for (int i = 0; i < 11_000; i++) {
      parts.put("w/" + i, new byte[0]);
    }
    return SampleFiles.zip(parts);
  }

  private static byte[] lockedBook() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", SampleFiles.utf8("application/epub+zip"));
    parts.put("META-INF/container.xml", SampleFiles.utf8("<container/>"));
    parts.put(
        "META-INF/encryption.xml",
        SampleFiles.utf8(
            "<encryption><EncryptedData><EncryptionMethod"
                + " Algorithm=\"http://www.w3.org/2001/04/xmlenc#aes128-cbc\"/></EncryptedData>"
                + "</encryption>"));
    return SampleFiles.zip(parts);
  }
}
