package vn.hieuhoc.deploy.demo.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * A word-processor document with real heading styles, numbered lists and tables, on A4.
 *
 * <p>Headings are styles and not bold lines, so that tables of contents and screen readers find
 * them.
 */
final class DocxFile implements FileMaker {

  private static final String BRAND = "4A2A86";

  @Override
  public byte[] make(Manuscript manuscript) {
    try (XWPFDocument document = new XWPFDocument()) {
      DocxStyles styles = new DocxStyles(document, manuscript.language());
      describe(document.getProperties().getCoreProperties(), manuscript);
      page(document);
      for (Node block : Markdown.children(Markdown.parse(manuscript.text()))) {
        write(document, styles, block);
      }
      XWPFRun imprint = document.createParagraph().createRun();
      imprint.setText(manuscript.imprint());
      imprint.setFontSize(9);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return StableZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void describe(CoreProperties properties, Manuscript manuscript) {
    properties.setTitle(manuscript.title());
    properties.setCreator(manuscript.author());
    properties.setDescription(manuscript.description());
    try {
      properties.setCreated(Manuscript.ISSUED);
      properties.setModified(Manuscript.ISSUED);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("The day of issue is not written as a time", e);
    }
  }

  private static void page(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(1134));
    margins.setBottom(BigInteger.valueOf(1134));
    margins.setLeft(BigInteger.valueOf(1418));
    margins.setRight(BigInteger.valueOf(1134));
  }

  private static void write(XWPFDocument document, DocxStyles styles, Node block) {
    if (block instanceof Heading heading) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setStyle(DocxStyles.heading(heading.getLevel()));
      runs(paragraph, block, false, false);
    } else if (block instanceof ListBlock list) {
      BigInteger numbering =
          list instanceof BulletList ? styles.bullets() : styles.startNumbering();
      for (Node item : Markdown.children(list)) {
        for (Node part : Markdown.children(item)) {
          XWPFParagraph paragraph = document.createParagraph();
          paragraph.setNumID(numbering);
          paragraph.setSpacingAfter(item.getNext() == null ? 160 : 40);
          runs(paragraph, part, false, false);
        }
      }
    } else if (block instanceof TableBlock table) {
      table(document, table);
    } else if (block instanceof Paragraph) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setSpacingAfter(120);
      runs(paragraph, block, false, false);
    } else {
      throw new IllegalArgumentException("Not known in a document: " + block);
    }
  }

  private static void table(XWPFDocument document, TableBlock block) {
    List<List<Node>> rows = Markdown.rows(block);
    XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
    table.setWidth("100%");
    for (int r = 0; r < rows.size(); r++) {
      XWPFTableRow row = table.getRow(r);
      row.setRepeatHeader(r == 0);
      for (int c = 0; c < rows.get(r).size(); c++) {
        XWPFTableCell cell = row.getCell(c);
        if (r == 0) {
          cell.setColor("EFE9F8");
        }
        runs(cell.getParagraphs().get(0), rows.get(r).get(c), r == 0, false);
      }
    }
    document.createParagraph();
  }

  private static void runs(XWPFParagraph paragraph, Node parent, boolean bold, boolean slanted) {
    for (Node node : Markdown.children(parent)) {
      if (node instanceof StrongEmphasis) {
        runs(paragraph, node, true, slanted);
      } else if (node instanceof Emphasis) {
        runs(paragraph, node, bold, true);
      } else {
        XWPFRun run = paragraph.createRun();
        run.setText(words(node));
        if (bold) {
          run.setBold(true);
        }
        if (slanted) {
          run.setItalic(true);
        }
        if (node instanceof Code) {
          run.setColor(BRAND);
        }
      }
    }
  }

  private static String words(Node node) {
    if (node instanceof Text || node instanceof Code || node instanceof SoftLineBreak) {
      return Markdown.words(node);
    }
    throw new IllegalArgumentException("Not known in a line: " + node);
  }
}
