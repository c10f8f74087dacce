package vn.hieuhoc.content;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Documents whose inside matters: where words are drawn, what is a list, what frames a slide. */
public final class SampleDocuments {

  private SampleDocuments() {}

  /** Words at a place of a page, from the lower left corner, in some size. */
  public record Drawn(String words, float x, float y, int size, boolean bold) {}

  /** A PDF of one page on which words are drawn in this order. */
  public static byte[] drawnPdf(Drawn... words) {
    return SampleFiles.bytes(
        out -> {
          try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDType0Font plain = face(document, "Regular");
            PDType0Font bold = face(document, "Bold");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
              for (Drawn each : words) {
                content.beginText();
                content.setFont(each.bold() ? bold : plain, each.size());
                content.newLineAtOffset(each.x(), each.y());
                content.showText(each.words());
                content.endText();
              }
            }
            document.save(out);
          }
        });
  }

  private static PDType0Font face(PDDocument document, String kind) throws IOException {
    String ours = "/vn/hieuhoc/content/print/NotoSerif-" + kind + ".ttf";
    try (InputStream face = SampleDocuments.class.getResourceAsStream(ours)) {
      return PDType0Font.load(document, face);
    }
  }

  /** A Word document of list items: plain ones first, then numbered ones. */
  public static byte[] listsDocx(List<String> plain, List<String> numbered) {
    return SampleFiles.bytes(
        out -> {
          try (XWPFDocument document = new XWPFDocument()) {
            XWPFNumbering numbering = document.createNumbering();
            list(document, numbering, 0, STNumberFormat.BULLET, plain);
            list(document, numbering, 1, STNumberFormat.DECIMAL, numbered);
            document.write(out);
          }
        });
  }

  private static void list(
      XWPFDocument document,
      XWPFNumbering numbering,
      int id,
      STNumberFormat.Enum format,
      List<String> items) {
    CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(BigInteger.valueOf(id));
    CTLvl level = kind.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal("%1.");
    BigInteger number = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    for (String item : items) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setNumID(number);
      paragraph.createRun().setText(item);
    }
  }

  /** A slide with a title, bullets, and the day and number that stand on every slide. */
  public static byte[] framedPptx(String title, String... bullets) {
    return SampleFiles.bytes(
        out -> {
          try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlide slide = show.createSlide();
            placed(slide, Placeholder.TITLE, title);
            XSLFTextBox body = slide.createTextBox();
            body.clearText();
            for (String words : bullets) {
              var paragraph = body.addNewTextParagraph();
              paragraph.setBullet(true);
              paragraph.addNewTextRun().setText(words);
            }
            placed(slide, Placeholder.DATETIME, "1.7.2013");
            placed(slide, Placeholder.SLIDE_NUMBER, "‹#›");
            show.write(out);
          }
        });
  }

  private static void placed(XSLFSlide slide, Placeholder kind, String words) {
    XSLFTextBox box = slide.createTextBox();
    box.setPlaceholder(kind);
    box.setText(words);
  }
}
