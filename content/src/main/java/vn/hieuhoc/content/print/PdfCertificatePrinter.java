package vn.hieuhoc.content.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import vn.hieuhoc.certificate.CertificatePaper;
import vn.hieuhoc.certificate.CertificatePrinter;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.support.VietnamTime;

/** Prints a certificate on one landscape page. */
@ApplicationScoped
class PdfCertificatePrinter implements CertificatePrinter {

  private static final String TEMPLATE = "certificate.html";
  private static final String FONT = "Noto Serif";
  private static final String QR = "qr:code";
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final int BOLD = 700;
  private static final int REGULAR = 400;

  private static final Map<Title, String> TITLES =
      Map.of(
          Title.LEARNING_CITIZEN, "Công dân học tập",
          Title.LEARNING_FAMILY, "Gia đình học tập",
          Title.LEARNING_CLAN, "Dòng họ học tập",
          Title.LEARNING_COMMUNITY, "Cộng đồng học tập",
          Title.LEARNING_UNIT, "Đơn vị học tập");

  /** Made by the container; the library then speaks only when something is wrong. */
  PdfCertificatePrinter() {
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  @Override
  public void print(CertificatePaper paper, OutputStream out) throws IOException {
    byte[] qr = QrCode.png(paper.address());
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.withHtmlContent(filled(paper), null);
    builder.useFont(() -> open("NotoSerif-Regular.ttf"), FONT, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(() -> open("NotoSerif-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
    // Nothing outside is ever read: the only address in the template is the QR.
    builder.useUriResolver((base, address) -> QR.equals(address) ? QR : null);
    FSStreamFactory pictures = address -> new Picture(qr);
    builder.useHttpStreamImplementation(pictures);
    builder.useProtocolsStreamImplementation(pictures, "qr");
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      try (PDDocument document = renderer.getPdfDocument()) {
        describe(document, paper);
        document.save(out);
      }
    }
  }

  /**
   * The same paper is the same file: its times are those of the certificate, its id comes from the
   * serial.
   */
  private static void describe(PDDocument document, CertificatePaper paper) {
    GregorianCalendar issued = GregorianCalendar.from(paper.issuedAt().atZone(VietnamTime.ZONE));
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle("Giấy chứng nhận " + TITLES.get(paper.title()) + " " + paper.serial());
    about.setProducer("Hiếu Học");
    about.setCreationDate(issued);
    about.setModificationDate(issued);
    document.setDocumentInformation(about);
    document.getDocumentCatalog().setLanguage("vi");
    document.setDocumentId((long) paper.serial().hashCode());
  }

  private static String filled(CertificatePaper paper) throws IOException {
    String html = template();
    Map<String, String> values =
        Map.ofEntries(
            Map.entry("issuer", "ỦY BAN NHÂN DÂN " + paper.issuer().toUpperCase(VIETNAMESE)),
            Map.entry("province", paper.province()),
            Map.entry("title", TITLES.get(paper.title())),
            Map.entry("year", String.valueOf(paper.year())),
            Map.entry("holder", paper.holder()),
            Map.entry("about", about(paper)),
            Map.entry("decision", paper.decisionNumber()),
            Map.entry("decisionDate", longDate(paper.decisionDate())),
            Map.entry("code", paper.code()),
            Map.entry("serial", paper.serial()),
            Map.entry("validity", validity(paper)),
            Map.entry("address", paper.address()),
            Map.entry("place", paper.issuer()),
            Map.entry("date", longDate(paper.decisionDate())),
            Map.entry("position", paper.signerPosition() == null ? "" : paper.signerPosition()),
            Map.entry("signer", paper.signer()));
    StringBuilder filled = new StringBuilder(html.length() + 1024);
    int from = 0;
    for (int open = html.indexOf('{'); open >= 0; open = html.indexOf('{', open + 1)) {
      int close = html.indexOf('}', open);
      String value = close < 0 ? null : values.get(html.substring(open + 1, close));
      if (value != null) {
        filled.append(html, from, open).append(escaped(value));
        from = close + 1;
      }
    }
    return filled.append(html.substring(from)).toString();
  }

  private static String about(CertificatePaper paper) {
    String born = paper.birthYear() == null ? "" : "sinh năm " + paper.birthYear() + ", ";
    return born + running(paper.place());
  }

  /** Names of places within a sentence: thôn Tân Mỹ, xã Vạn Ninh. */
  private static String running(String places) {
    return Arrays.stream(places.split(", "))
        .map(
            name ->
                name.isEmpty()
                    ? name
                    : name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1))
        .collect(Collectors.joining(", "));
  }

  private static String validity(CertificatePaper paper) {
    String from = "Hiệu lực từ " + shortDate(paper.validFrom());
    return paper.lastDay() == null ? from : from + " đến " + shortDate(paper.lastDay());
  }

  private static String shortDate(LocalDate day) {
    return String.format(
        VIETNAMESE, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /** As documents write it: days below ten and the months January and February with a zero. */
  private static String longDate(LocalDate day) {
    String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
    return String.format(
        VIETNAMESE, "ngày %02d tháng %s năm %d", day.getDayOfMonth(), month, day.getYear());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String template() throws IOException {
    try (InputStream in = open(TEMPLATE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream open(String name) {
    return PdfCertificatePrinter.class.getResourceAsStream(name);
  }

  /** A picture from memory. */
  private record Picture(byte[] bytes) implements FSStream {

    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
