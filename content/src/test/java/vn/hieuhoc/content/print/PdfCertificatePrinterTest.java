package vn.hieuhoc.content.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.certificate.CertificatePaper;
import vn.hieuhoc.criteria.Title;

/** What comes out of the printer is read again, letters and QR. */
class PdfCertificatePrinterTest {

  private static final CertificatePaper PAPER =
      new CertificatePaper(
          Title.LEARNING_CITIZEN,
          2026,
          "Xã Vạn Ninh",
          "Tỉnh Khánh Hòa",
          "Nguyễn Thị Ngẫu <Đường>",
          1984,
          "Thôn Tân Mỹ, Xã Vạn Ninh, Tỉnh Khánh Hòa",
          "128/QĐ-UBND",
          LocalDate.of(2026, 2, 5),
          "Nguyễn Hữu Phước",
          "Chủ tịch",
          LocalDate.of(2026, 2, 5),
          LocalDate.of(2027, 12, 31),
          "CDHT-22489-2026-00012",
          "7K4M 92QD HJ38",
          "https://hoc.example.vn/xac-minh/7K4M92QDHJ38",
          Instant.parse("2026-02-05T03:00:00Z"));

  private final PdfCertificatePrinter printer = new PdfCertificatePrinter();

  @Test
  void everyLetterCanBeReadAgain() throws IOException {
    try (PDDocument document = Loader.loadPDF(printed())) {
      String text = new PDFTextStripper().getText(document);

      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(text)
          .contains("Công dân học tập", "năm 2026", "Nguyễn Thị Ngẫu <Đường>")
          .contains("sinh năm 1984, thôn Tân Mỹ, xã Vạn Ninh, tỉnh Khánh Hòa")
          .contains("128/QĐ-UBND ngày 05 tháng 02 năm 2026")
          .contains("7K4M 92QD HJ38", "CDHT-22489-2026-00012")
          .contains("ỦY BAN NHÂN DÂN XÃ VẠN NINH");
    }
  }

  @Test
  void theLettersAreInsideTheFile() throws IOException {
    try (PDDocument document = Loader.loadPDF(printed())) {
      PDPage page = document.getPage(0);

      assertThat(StreamSupport.stream(page.getResources().getFontNames().spliterator(), false))
          .isNotEmpty()
          .allSatisfy(
              (COSName name) ->
                  assertThat(page.getResources().getFont(name).isEmbedded()).isTrue());
    }
  }

  @Test
  void theQrLeadsToTheCheck() throws Exception {
    try (PDDocument document = Loader.loadPDF(printed())) {
      BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, 150);
      int width = picture.getWidth() / 4;
      int height = picture.getHeight() / 3;
      int[] pixels = picture.getRGB(0, picture.getHeight() - height, width, height, null, 0, width);

      assertThat(
              new QRCodeReader()
                  .decode(
                      new BinaryBitmap(
                          new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                  .getText())
          .isEqualTo(PAPER.address());
    }
  }

  @Test
  void printingAgainGivesTheSameFile() throws IOException {
    assertThat(printed()).isEqualTo(printed());
  }

  private byte[] printed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    printer.print(PAPER, out);
    return out.toByteArray();
  }
}
