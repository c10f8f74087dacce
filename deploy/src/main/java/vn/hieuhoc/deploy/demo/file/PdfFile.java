package vn.hieuhoc.deploy.demo.file;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.commonmark.node.Node;

/**
 * A booklet on A5 pages, a size that a phone shows without sideways scrolling.
 *
 * <p>Its chapters are bookmarks and its pages are numbered, so that a search result can name the
 * page it was found on.
 */
final class PdfFile implements FileMaker {

  private static final String STYLE =
      """
      @page { size: A5; margin: 15mm 13mm 16mm; @bottom-center { content: counter(page) " / " counter(pages);
        font-family: 'Noto Sans'; font-size: 8pt; color: #54476b } }
      body { font-family: 'Noto Sans'; font-size: 10.5pt; line-height: 1.5; color: #1d1530 }
      h1 { font-size: 19pt; line-height: 1.3; color: #4a2a86; margin: 0 0 4mm; padding-bottom: 2mm;
        border-bottom: 0.7mm solid #e0a11b }
      h2 { font-size: 14pt; line-height: 1.3; color: #4a2a86; margin: 6mm 0 2mm; page-break-after: avoid }
      h3 { font-size: 11.5pt; line-height: 1.35; margin: 4mm 0 1mm; page-break-after: avoid }
      p { margin: 0 0 2.2mm }
      ul, ol { margin: 0 0 2.5mm; padding-left: 6mm }
      li { margin-bottom: 0.8mm }
      table { width: 100%; border-collapse: collapse; margin: 2mm 0 4mm; font-size: 9.5pt }
      tr { page-break-inside: avoid }
      th, td { border: 0.25mm solid #b9adcf; padding: 1.2mm 1.8mm; text-align: left; vertical-align: top }
      th { background: #efe9f8 }
      code { font-family: 'Noto Sans'; background: #f3eefb }
      .imprint { margin-top: 8mm; padding-top: 2mm; border-top: 0.25mm solid #b9adcf; font-size: 8.5pt; color: #54476b }
      """;

  @Override
  public byte[] make(Manuscript manuscript) {
    return render(page(manuscript), manuscript);
  }

  /** Sets a whole XHTML page, whose style may use the font family 'Noto Sans'. */
  static byte[] render(String xhtml, Manuscript manuscript) {
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(() -> font("NotoSans-Regular.ttf"), "Noto Sans", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> font("NotoSans-Bold.ttf"), "Noto Sans", 700, FontStyle.NORMAL, true);
    builder.usePdfUaAccessibility(true);
    builder.withHtmlContent(xhtml, null);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    builder.toStream(bytes);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      sign(document, manuscript);
      document.save(bytes);
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void sign(PDDocument document, Manuscript manuscript) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(manuscript.title());
    information.setAuthor(manuscript.author());
    information.setSubject(manuscript.description());
    information.setProducer("Hiếu Học");
    information.getCOSObject().setString(COSName.CREATION_DATE, "D:20260105000000Z");
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage(manuscript.language());
    CRC32 identity = new CRC32();
    identity.update(manuscript.source());
    document.setDocumentId(identity.getValue());
  }

  private static InputStream font(String name) {
    return PdfFile.class.getResourceAsStream("/demo/fonts/" + name);
  }

  private static String page(Manuscript manuscript) {
    Node document = Markdown.parse(manuscript.text());
    return String.format(
        java.util.Locale.ROOT,
        """
        <html lang="%s"><head><title>%s</title><style>%s</style>%s</head><body>%s<p class="imprint">%s</p></body></html>
        """,
        manuscript.language(),
        Markdown.escape(manuscript.title()),
        STYLE,
        bookmarks(Markdown.chapters(document)),
        Markdown.html(document, null),
        Markdown.escape(manuscript.imprint()));
  }

  private static String bookmarks(List<String> chapters) {
    StringBuilder bookmarks = new StringBuilder("<bookmarks>");
    for (int i = 0; i < chapters.size(); i++) {
      bookmarks
          .append("<bookmark name=\"")
          .append(Markdown.escape(chapters.get(i)))
          .append("\" href=\"#h")
          .append(i + 1)
          .append("\"/>");
    }
    return bookmarks.append("</bookmarks>").toString();
  }
}
