package vn.hieuhoc.content.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hieuhoc.content.SampleDocuments;
import vn.hieuhoc.content.SampleDocuments.Drawn;
import vn.hieuhoc.content.SampleFiles;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.ReadingText.ReadingBlock;
import vn.hieuhoc.material.ReadingText.ReadingBlock.Kind;
import vn.hieuhoc.material.ReadingText.ReadingPlace;

class TextTakerTest {

  @TempDir private Path folder;

  @Test
  void aPdfIsReadPageByPage() throws Exception {
    List<ReadingPlace> places =
        take(MaterialFormat.PDF, SampleFiles.pdf("Trồng rong sụn", "Độ mặn hai mươi tám", "Hết"));

    assertThat(places).extracting(ReadingPlace::number).containsExactly(1, 2, 3);
    assertThat(words(places.get(1))).isEqualTo("Độ mặn hai mươi tám");
  }

  @Test
  void aPageWithoutWordsKeepsItsNumber() throws Exception {
    List<ReadingPlace> places = take(MaterialFormat.PDF, SampleFiles.pdf("Một", "", "Ba"));

    assertThat(places).extracting(ReadingPlace::number).containsExactly(1, 3);
  }

  @Test
  void aPdfIsReadAsTheEyeReadsItHoweverItWasDrawn() throws Exception {
    List<ReadingPlace> places =
        take(
            MaterialFormat.PDF,
            SampleDocuments.drawnPdf(
                new Drawn("1 / 4", 280, 30, 9, false),
                new Drawn("Trước hết là", 50, 660, 11, false),
                new Drawn("an toàn", 135, 660, 11, true),
                new Drawn(
                    "của mọi người: có dao, trộm cắp hay ma túy thì báo", 182, 660, 11, false),
                new Drawn("công an xã.", 50, 645, 11, false),
                new Drawn("Chờ.", 68, 615, 11, true),
                new Drawn("Đang giận thì chưa sang.", 98, 615, 11, false),
                new Drawn("1.", 50, 615, 11, false),
                new Drawn("Khi nào báo công an", 50, 700, 16, true)));

    assertThat(places.get(0).blocks())
        .extracting(ReadingBlock::kind, ReadingBlock::text)
        .containsExactly(
            tuple(Kind.HEADING, "Khi nào báo công an"),
            tuple(
                Kind.PARAGRAPH,
                "Trước hết là an toàn của mọi người: có dao, trộm cắp hay ma túy thì báo công an"
                    + " xã."),
            tuple(Kind.PARAGRAPH, "1. Chờ. Đang giận thì chưa sang."));
  }

  @Test
  void aTableOfAPdfKeepsItsRows() throws Exception {
    List<ReadingPlace> places =
        take(
            MaterialFormat.PDF,
            SampleDocuments.drawnPdf(
                new Drawn("Khi nào", 50, 700, 10, true),
                new Drawn("Làm gì", 150, 700, 10, true),
                new Drawn("Mỗi lần tưới", 50, 680, 10, false),
                new Drawn("Liếc qua cuối luống xem", 150, 680, 10, false),
                new Drawn("có ướt đều không", 150, 667, 10, false),
                new Drawn("Hết vụ", 50, 647, 10, false),
                new Drawn("Xả sạch, cuộn dây", 150, 647, 10, false)));

    assertThat(places.get(0).blocks())
        .singleElement()
        .extracting(ReadingBlock::rows)
        .isEqualTo(
            List.of(
                List.of("Khi nào", "Làm gì"),
                List.of("Mỗi lần tưới", "Liếc qua cuối luống xem có ướt đều không"),
                List.of("Hết vụ", "Xả sạch, cuộn dây")));
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() throws Exception {
    List<Drawn> drawn = new ArrayList<>();
    for (int line = 0; line < 12; line++) {
      drawn.add(new Drawn("cột trái dòng chữ số " + line, 50, 700 - 15 * line, 11, false));
      drawn.add(new Drawn("cột phải dòng chữ số " + line, 320, 700 - 15 * line, 11, false));
    }

    List<ReadingPlace> places =
        take(MaterialFormat.PDF, SampleDocuments.drawnPdf(drawn.toArray(Drawn[]::new)));

    assertThat(words(places.get(0)))
        .startsWith("cột trái dòng chữ số 0 cột trái dòng chữ số 1 cột trái")
        .endsWith("cột phải dòng chữ số 10 cột phải dòng chữ số 11");
  }

  @Test
  void aWordDocumentKeepsItsLists() throws Exception {
    List<ReadingPlace> places =
        take(
            MaterialFormat.DOCX,
            SampleDocuments.listsDocx(List.of("Gạo", "Nước"), List.of("Ngâm", "Nấu")));

    assertThat(places.get(0).blocks())
        .extracting(ReadingBlock::kind, ReadingBlock::text)
        .containsExactly(
            tuple(Kind.ITEM, "Gạo"),
            tuple(Kind.ITEM, "Nước"),
            tuple(Kind.PARAGRAPH, "1. Ngâm"),
            tuple(Kind.PARAGRAPH, "2. Nấu"));
  }

  @Test
  void whatStandsOnEverySlideIsNotRead() throws Exception {
    List<ReadingPlace> places =
        take(
            MaterialFormat.PPTX,
            SampleDocuments.framedPptx("Cộng sổ", "Thu 460.000", "Chi 120.000"));

    assertThat(places.get(0).blocks())
        .extracting(ReadingBlock::kind, ReadingBlock::text)
        .containsExactly(
            tuple(Kind.HEADING, "Cộng sổ"),
            tuple(Kind.ITEM, "Thu 460.000"),
            tuple(Kind.ITEM, "Chi 120.000"));
  }

  @Test
  void linesOfPlainTextStayLines() throws Exception {
    String typed =
        """
        Kiểm tin trước khi tin
        ======================

        Năm câu hỏi cho mọi tin
        -----------------------
        1. Ai nói?
        2. Nói lúc nào?

        - Hỏi lại người thân,
          đừng vội gửi tiền
        - Gọi trung tâm

        Ngân hàng không bao giờ hỏi mật khẩu qua điện thoại, và công
        an không làm việc qua mạng.
        Số cần nhớ: 113
        """;

    assertThat(take(MaterialFormat.TXT, SampleFiles.utf8(typed)).get(0).blocks())
        .extracting(ReadingBlock::kind, ReadingBlock::text)
        .containsExactly(
            tuple(Kind.HEADING, "Kiểm tin trước khi tin"),
            tuple(Kind.HEADING, "Năm câu hỏi cho mọi tin"),
            tuple(Kind.PARAGRAPH, "1. Ai nói?"),
            tuple(Kind.PARAGRAPH, "2. Nói lúc nào?"),
            tuple(Kind.ITEM, "Hỏi lại người thân, đừng vội gửi tiền"),
            tuple(Kind.ITEM, "Gọi trung tâm"),
            tuple(
                Kind.PARAGRAPH,
                "Ngân hàng không bao giờ hỏi mật khẩu qua điện thoại, và công an không làm việc"
                    + " qua mạng."),
            tuple(Kind.PARAGRAPH, "Số cần nhớ: 113"));
  }

  @Test
  void aWordDocumentKeepsHeadingsAndTables() throws Exception {
    List<ReadingPlace> places =
        take(
            MaterialFormat.DOCX,
            SampleFiles.docx("Tưới nhỏ giọt", "Tiết kiệm nước mùa khô.", "Ống", "12 m"));

    List<ReadingBlock> blocks = places.get(0).blocks();
    assertThat(blocks)
        .extracting(ReadingBlock::kind)
        .containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.TABLE);
    assertThat(blocks.get(0).text()).isEqualTo("Tưới nhỏ giọt");
    assertThat(blocks.get(2).rows()).containsExactly(List.of("Ống", "12 m"));
  }

  @Test
  void slidesAreNumbered() throws Exception {
    List<ReadingPlace> places =
        take(MaterialFormat.PPTX, SampleFiles.pptx("Sơ cứu", "Ép tim", "Hỏi đáp"));

    assertThat(places).extracting(ReadingPlace::number).containsExactly(1, 2, 3);
    assertThat(words(places.get(1))).isEqualTo("Ép tim");
  }

  @Test
  void numbersInSheetsAreWrittenAsTheyAreReadHere() throws Exception {
    byte[] sheet =
        SampleFiles.xlsxRow(
            (book, row) -> {
              var money = book.createCellStyle();
              money.setDataFormat(book.createDataFormat().getFormat("#,##0.0"));
              row.createCell(0).setCellValue("1,234.5 viết tay");
              row.createCell(1).setCellValue(1234567.5);
              row.getCell(1).setCellStyle(money);
              row.createCell(3).setCellValue(0.5);
              row.createCell(4).setCellValue(2026);
            });

    List<ReadingPlace> places = take(MaterialFormat.XLSX, sheet);

    assertThat(places.get(0).blocks().get(0).rows())
        .containsExactly(List.of("1,234.5 viết tay", "1.234.567,5", "", "0,5", "2026"));
  }

  @Test
  void sheetsKeepTheirNames() throws Exception {
    Map<String, String[]> sheets = new LinkedHashMap<>();
    sheets.put("Thu", new String[] {"Bán tôm", "1.200.000"});
    sheets.put("Chi", new String[] {"Mua giống", "300.000"});

    List<ReadingPlace> places = take(MaterialFormat.XLSX, SampleFiles.xlsx(sheets));

    assertThat(places).extracting(ReadingPlace::label).containsExactly("Thu", "Chi");
    assertThat(places.get(1).blocks().get(0).rows())
        .containsExactly(List.of("Mua giống", "300.000"));
  }

  @Test
  void chaptersOfABookAreNumbered() throws Exception {
    Map<String, String> chapters = new LinkedHashMap<>();
    chapters.put("Mở đầu", "Vì sao học.");
    chapters.put("Học ở đâu", "Ở trung tâm.");

    List<ReadingPlace> places = take(MaterialFormat.EPUB, SampleFiles.epub(chapters));

    assertThat(places).extracting(ReadingPlace::number).containsExactly(1, 2);
    assertThat(places.get(1).blocks())
        .extracting(ReadingBlock::text)
        .containsExactly("Học ở đâu", "Ở trung tâm.");
  }

  @Test
  void aWebPageIsCleanedAndRead() throws Exception {
    String page =
        "<html><head><title>Trang &amp; <b>nhà</b></title><style>p{}</style></head><body"
            + " onload=alert(1)><h1>Chào</h1><script>alert(1)</script><p"
            + " onclick='x()'>Bà <b>con</b></p><ul><li>Một<li>Hai</ul><iframe src=//x></iframe>"
            + "<img src=x onerror=alert(1)><a href='javascript:alert(1)'>bấm</a>"
            + "<table><tr><td>a</td><td>b</td></tr></table><svg onload=alert(1)></svg>";
    List<ReadingPlace> places = take(MaterialFormat.HTML, SampleFiles.utf8(page));
    String cleaned = Files.readString(folder.resolve("cleaned"));

    assertThat(cleaned)
        .contains("<h1>Chào</h1>", "<b>con</b>", "<td>a</td>", "<title>Trang &amp; nhà</title>")
        .doesNotContain("script", "onload", "onclick", "onerror", "iframe", "svg", "javascript");
    assertThat(places.get(0).blocks())
        .extracting(ReadingBlock::kind)
        .containsExactly(
            Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM, Kind.ITEM, Kind.PARAGRAPH, Kind.TABLE);
    assertThat(words(places.get(0))).doesNotContain("alert");
  }

  @Test
  void looseMarksAreJoined() throws Exception {
    String loose = Normalizer.normalize("Học tập suốt đời", Normalizer.Form.NFD);

    List<ReadingPlace> places = take(MaterialFormat.TXT, SampleFiles.utf8(loose));

    assertThat(words(places.get(0))).isEqualTo("Học tập suốt đời");
  }

  @Test
  void oldEncodingsAreUnderstood() throws Exception {
    byte[] old = "Xin chào bà con".getBytes(Charset.forName("windows-1258"));
    byte[] wide = "\uFEFFXin chào bà con".getBytes(StandardCharsets.UTF_16LE);

    assertThat(words(take(MaterialFormat.TXT, old).get(0))).isEqualTo("Xin chào bà con");
    assertThat(words(take(MaterialFormat.TXT, wide).get(0))).isEqualTo("Xin chào bà con");
  }

  @Test
  void runningTextIsCutIntoParts() throws Exception {
    String paragraph = "Bà con học tập suốt đời để sống tốt hơn mỗi ngày. ".repeat(20);

    List<ReadingPlace> places =
        take(MaterialFormat.TXT, SampleFiles.utf8((paragraph + "\n\n").repeat(40)));

    assertThat(places).hasSizeBetween(4, 6);
    assertThat(places).extracting(ReadingPlace::number).startsWith(1, 2, 3);
  }

  @Test
  void aParagraphWithoutEndIsCut() throws Exception {
    List<ReadingPlace> places = take(MaterialFormat.TXT, SampleFiles.utf8("a".repeat(100_000)));

    assertThat(words(places.get(0))).hasSize(ExtractionLimits.BLOCK);
  }

  private List<ReadingPlace> take(MaterialFormat format, byte[] bytes) throws Exception {
    Path file = Files.write(folder.resolve("file"), bytes);
    Path text = folder.resolve("text");
    Files.deleteIfExists(text);
    TextTaker.take(format, file, text, folder.resolve("cleaned"));
    return read(text);
  }

  private static List<ReadingPlace> read(Path text) throws IOException {
    List<ReadingPlace> places = new ArrayList<>();
    try (TextFile.Reader reader = new TextFile.Reader(text)) {
      for (ReadingPlace place = reader.next(); place != null; place = reader.next()) {
        places.add(place);
      }
    }
    return places;
  }

  private static String words(ReadingPlace place) {
    return String.join(" ", place.blocks().stream().map(ReadingBlock::text).toList());
  }
}
