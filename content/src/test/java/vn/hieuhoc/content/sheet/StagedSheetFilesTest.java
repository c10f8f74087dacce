package vn.hieuhoc.content.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hieuhoc.content.ContentSettings;
import vn.hieuhoc.sheet.RowSource;
import vn.hieuhoc.sheet.SheetCell;
import vn.hieuhoc.sheet.SheetRefused;
import vn.hieuhoc.sheet.SheetRow;
import vn.hieuhoc.sheet.SheetWriter;
import vn.hieuhoc.sheet.StagedSheets;

class StagedSheetFilesTest {

  private static final int MOST = 200_000;

  @TempDir Path folder;

  @Test
  void cellsOfAWorkbookAreWhatTheyAre() throws IOException {
    byte[] file =
        workbook(
            sheet -> {
              sheet.value(0, 0, "Họ và tên");
              sheet.value(1, 0, "Nguyễn Thị Lan");
              sheet.value(1, 1, LocalDate.of(1954, 3, 9));
              sheet.style(1, 1).format("dd/MM/yyyy").set();
              sheet.value(1, 2, 912345678);
              sheet.value(1, 3, 1954);
              sheet.formula(1, 4, "1+1");
            });

    SheetRow row = rows(keep(file, "dan.xlsx")).get(1);

    assertThat(row.number()).isEqualTo(2);
    assertThat(row.at(0)).isEqualTo(SheetCell.of("Nguyễn Thị Lan"));
    assertThat(row.at(1)).isEqualTo(new SheetCell("1954-03-09", SheetCell.Kind.DATE));
    assertThat(row.at(2)).isEqualTo(new SheetCell("912345678", SheetCell.Kind.NUMBER));
    assertThat(row.at(3)).isEqualTo(new SheetCell("1954", SheetCell.Kind.NUMBER));
    assertThat(row.at(4).kind()).isEqualTo(SheetCell.Kind.FORMULA);
    assertThat(row.at(5).isEmpty()).isTrue();
  }

  @Test
  void rowsAreCountedAndMergedCellsAreSeen() throws IOException {
    byte[] file =
        workbook(
            sheet -> {
              for (int i = 0; i < 7; i++) {
                sheet.value(i, 0, "x");
              }
              sheet.range(2, 0, 4, 1).merge();
            });

    StagedSheets.Staged staged = keep(file, "a.xlsx");

    assertThat(staged.rows()).isEqualTo(7);
    assertThat(staged.merged()).isEqualTo(5);
  }

  @Test
  void textsInUtf8AndUtf16WithAnySeparatorAreRead() throws IOException {
    String text = "Họ tên;Xã\n\"Lê; Văn\nĐạt\";Vạn Ninh\n";
    for (byte[] file :
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + text.replace(';', '\t').replace("Lê\t", "Lê;"))
                .getBytes(StandardCharsets.UTF_16BE))) {
      List<SheetRow> rows = rows(keep(file, "a.csv"));
      assertThat(rows).hasSize(2);
      assertThat(rows.get(0).cells()).extracting(SheetCell::text).containsExactly("Họ tên", "Xã");
      assertThat(rows.get(1).at(0).text()).isEqualTo("Lê; Văn\nĐạt");
    }
  }

  @Test
  void otherEncodingsAndMixedOnesAreRefusedWithTheRow() throws IOException {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.writeBytes("Họ tên,Xã\n".getBytes(StandardCharsets.UTF_8));
    mixed.writeBytes("Lê Văn Đạt,Vạn Ninh\n".repeat(9000).getBytes(StandardCharsets.UTF_8));
    mixed.writeBytes("Nguyên,X\n".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused(mixed.toByteArray(), "import.file-encoding");
    assertRefused(
        "\"mở mà không đóng,a\nb,c".getBytes(StandardCharsets.UTF_8), "import.file-quotes");
  }

  @Test
  void whatIsNoSheetIsRefusedEachWithItsReason() throws Exception {
    assertRefused(new byte[0], "import.file-empty");
    assertRefused(new byte[] {1, 2, 0, 3, 0, 0, 9}, "import.file-unreadable");
    assertRefused(ole(), "import.file-old");
    assertRefused(encrypted(), "import.file-password");
    assertRefused(zip("word/document.xml", "<a/>".getBytes()), "import.file-unreadable");
    assertRefused(new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9}, "import.file-unreadable");
    assertThat(Files.list(folder.resolve("imports"))).isEmpty();
  }

  @Test
  void aWorkbookThatIsDamagedFurtherDownIsToldSo() throws IOException {
    StagedSheets.Staged staged =
        keep(
            zip(
                "xl/worksheets/sheet1.xml",
                ("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is>"
                        + "</c></row><row r=\"?\"><c r=\"!!\"><v>1</v></c></row></sheetData>"
                        + "</worksheet>")
                    .getBytes()),
            "a.xlsx");

    assertThatThrownBy(() -> rows(staged)).hasMessageStartingWith("import.file-unreadable");
  }

  @Test
  void aWorkbookThatIsDamagedAnywhereIsToldSoAndLosesNoRow() throws IOException {
    byte[] good =
        workbook(
            sheet -> {
              sheet.value(0, 0, "Họ và tên");
              sheet.value(1, 0, "Lê Văn A");
              sheet.value(1, 1, 7);
            });
    String sheet = "xl/worksheets/sheet1.xml";
    for (String[] damage :
        new String[][] {
          {sheet, "<row r=\"2\"", "<row r=\"99999999999\""},
          {sheet, "<row r=\"2\"", "<row r=\"abc\""},
          {sheet, "<row r=\"2\"", "<row r=\"-5\""},
          {sheet, "<row r=\"2\"", "<row r=\"0\""},
          {sheet, "<row r=\"2\"", "<row r=\"1\""},
          {sheet, "r=\"B2\"", "r=\"2\""},
          {sheet, "r=\"B2\"", "r=\"ZZZZZZZ2\""},
          {sheet, "r=\"B2\"", "r=\"B1000000000000\""},
          {sheet, "t=\"s\"><v>1</v>", "t=\"s\"><v>-1</v>"},
          {sheet, "t=\"s\"><v>1</v>", "t=\"s\"><v>abc</v>"},
          {sheet, "t=\"s\"><v>1</v>", "t=\"s\"><v>9</v>"},
          {sheet, "r=\"B2\"", "r=\"B2\" s=\"-1\""},
          {sheet, "r=\"B2\"", "r=\"B2\" s=\"x\""},
          {"xl/styles.xml", null, null},
          {"xl/sharedStrings.xml", null, null},
          {"xl/_rels/workbook.xml.rels", null, null},
          {"[Content_Types].xml", null, null},
          {"xl/workbook.xml", null, null},
          {sheet, null, null},
        }) {
      byte[] bad = damaged(good, damage[0], damage[1], damage[2]);
      assertThatThrownBy(() -> rows(keep(bad, "a.xlsx")))
          .as(String.join(" ", java.util.Arrays.asList(damage)))
          .isInstanceOf(vn.hieuhoc.sheet.SheetRefused.class)
          .hasMessageStartingWith("import.file-unreadable");
    }
    assertRefused("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), "import.file-pdf");
  }

  @Test
  @org.junit.jupiter.api.Timeout(20)
  void aNumberOfAMillionDigitsIsNeverWrittenOut() throws IOException {
    byte[] good = workbook(sheet -> sheet.value(0, 0, 7));
    for (String number : List.of("1e9999999", "1e-9999999", "-3e2147483000", "1e41")) {
      byte[] huge = damaged(good, "xl/worksheets/sheet1.xml", "<v>7</v>", "<v>" + number + "</v>");

      assertThat(rows(keep(huge, "a.xlsx")).get(0).at(0))
          .isEqualTo(new SheetCell(number, SheetCell.Kind.ERROR));
    }
  }

  /** The workbook with one of its parts changed, or broken off in the middle. */
  private byte[] damaged(byte[] workbook, String part, String before, String after)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean done = false;
    Path file = Files.write(folder.resolve("good.zip"), workbook);
    try (var in = new java.util.zip.ZipFile(file.toFile());
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry : in.stream().toList()) {
        String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(entry.getName()));
        String written = text;
        if (entry.getName().equals(part)) {
          written =
              before == null ? text.substring(0, text.length() / 2) : text.replace(before, after);
          done = !written.equals(text);
        }
        zip.write(written.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(done).as(part + " " + before).isTrue();
    return out.toByteArray();
  }

  @Test
  void aBombIsRefusedBeforeItIsRead() throws IOException {
    byte[] blanks = " ".repeat(64 << 20).getBytes(StandardCharsets.UTF_8);
    assertRefused(zip("xl/worksheets/sheet1.xml", blanks), "import.file-bomb");
    assertRefused(zip("xl/media/image1.png", new byte[64 << 20]), "import.file-bomb");
  }

  @Test
  void aQuoteThatIsNeverClosedIsToldWithItsRowAndNotGathered() {
    String before = "Họ tên,Xã\nLê Văn A,Vạn Ninh\n";
    String after = "Trần Thị B,Vạn Ninh\n".repeat(100_000);
    byte[] file = (before + "\"Bùi Văn C,Vạn Ninh\n" + after).getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> keep(file, "x"))
        .isInstanceOfSatisfying(
            SheetRefused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("import.file-quotes");
              assertThat(refused.arguments()).containsExactly(3L);
            });
  }

  @Test
  void aCellThatIsTooLongIsRefusedWithItsRow() throws IOException {
    String longest = "a".repeat(WorkbookCheck.MOST_OF_A_CELL);
    assertThat(rows(keep(("x\n" + longest + "\n").getBytes(StandardCharsets.UTF_8), "x")))
        .hasSize(2);
    assertRefused(("x\n" + longest + "a\n").getBytes(), "import.file-cell-long");
    assertRefused(
        zip(
            "xl/worksheets/sheet1.xml",
            ("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
                    + longest
                    + "a</t></is></c></row></sheetData></worksheet>")
                .getBytes()),
        "import.file-cell-long");
  }

  @Test
  void aFileLargerThanImportsMayBeIsRefused() {
    byte[] file = new byte[(20 << 20) + 1];
    assertRefused(file, "import.file-too-large");
  }

  @Test
  void sharedTextsOfAWorkbookAreReadFromBesideItAndSayTheSame() throws IOException {
    int people = 40_000;
    byte[] file =
        workbook(
            sheet -> {
              sheet.value(0, 0, "Họ và tên");
              sheet.value(0, 1, "Ngày sinh");
              for (int i = 1; i <= people; i++) {
                sheet.value(i, 0, "Nguyễn Thị Số <" + i + "> & Trần");
                sheet.value(i, 1, LocalDate.of(1954, 3, 9).plusDays(i % 20_000));
                sheet.style(i, 1).format("dd/MM/yyyy").set();
                sheet.value(i, 2, i);
              }
              sheet.formula(1, 3, "1+1");
            });

    StagedSheets.Staged staged = keep(file, "dan.xlsx");
    List<SheetRow> rows = rows(staged);

    assertThat(staged.rows()).isEqualTo(people + 1);
    assertThat(rows).hasSize(people + 1);
    assertThat(rows.get(0).at(0)).isEqualTo(SheetCell.of("Họ và tên"));
    assertThat(rows.get(1).at(3).kind()).isEqualTo(SheetCell.Kind.FORMULA);
    for (int i = 1; i <= people; i += 777) {
      SheetRow row = rows.get(i);
      assertThat(row.number()).isEqualTo(i + 1);
      assertThat(row.at(0)).isEqualTo(SheetCell.of("Nguyễn Thị Số <" + i + "> & Trần"));
      assertThat(row.at(1).kind()).isEqualTo(SheetCell.Kind.DATE);
      assertThat(row.at(1).text())
          .isEqualTo(LocalDate.of(1954, 3, 9).plusDays(i % 20_000).toString());
      assertThat(row.at(2)).isEqualTo(new SheetCell(Integer.toString(i), SheetCell.Kind.NUMBER));
    }
    // No table of texts is left that a reader would have to hold.
    Path kept = folder.resolve("imports").resolve(staged.name());
    assertThat(SharedStrings.areMany(kept)).isFalse();
    assertThat(Files.list(folder.resolve("imports"))).containsExactly(kept);
  }

  @Test
  void aFileThatIsTooLongIsRefused() {
    byte[] text = "a\nb\nc\nd\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> files().keep(new ByteArrayInputStream(text), "a.csv", 3))
        .hasMessageContaining("import.file-too-long");
  }

  @Test
  void whatIsWrittenCanBeReadAgainAndNothingInItIsAFormula() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<List<String>> rows =
        new ArrayList<>(List.of(List.of("Họ tên", "Lỗi"), List.of("=1+1", "Dòng <2> & \"3\"")));
    new WorkbookWriter()
        .write(
            out,
            List.of(
                new SheetWriter.Page("Danh sách", () -> rows.isEmpty() ? null : rows.remove(0))));

    List<SheetRow> read = rows(keep(out.toByteArray(), "kq.xlsx"));

    assertThat(read.get(1).cells())
        .containsExactly(SheetCell.of("=1+1"), SheetCell.of("Dòng <2> & \"3\""));
  }

  private StagedSheetFiles files() {
    return new StagedSheetFiles(
        new ContentSettings(
            folder.resolve("content"), folder.resolve("index"), "20MB", Duration.ofSeconds(5), 64),
        "20MB");
  }

  private StagedSheets.Staged keep(byte[] bytes, String name) throws IOException {
    return files().keep(new ByteArrayInputStream(bytes), name, MOST);
  }

  private void assertRefused(byte[] bytes, String code) {
    assertThatThrownBy(() -> keep(bytes, "x")).hasMessageStartingWith(code);
  }

  private List<SheetRow> rows(StagedSheets.Staged staged) throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    try (RowSource source = files().open(staged.name())) {
      for (SheetRow row = source.next(); row != null; row = source.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private interface Filling {
    void fill(Worksheet sheet);
  }

  private static byte[] workbook(Filling filling) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      filling.fill(workbook.newWorksheet("Danh sách"));
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      if (name.startsWith("xl/")) {
        zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] ole() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
      file.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] encrypted() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
      info.getEncryptor().confirmPassword("mat-khau");
      try (var stream = info.getEncryptor().getDataStream(file)) {
        stream.write(workbook(sheet -> sheet.value(0, 0, "x")));
      }
      file.writeFilesystem(out);
    }
    return out.toByteArray();
  }
}
