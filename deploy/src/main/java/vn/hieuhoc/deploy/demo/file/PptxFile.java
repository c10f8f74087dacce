package vn.hieuhoc.deploy.demo.file;

import java.awt.Color;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * A slide show: one slide a chapter, lists on the slide, the quoted words in the speaker's notes.
 */
final class PptxFile implements FileMaker {

  private static final Color BRAND = new Color(0x4A2A86);
  private static final Color HEAD = new Color(0xEFE9F8);
  private static final int LEFT = 40;
  private static final int WIDTH = 640;
  private static final int BODY_TOP = 125;
  private static final int BODY_HEIGHT = 390;
  private static final int ROW_HEIGHT = 32;

  /** One slide's worth of blocks. */
  private record Part(String title, List<Node> blocks) {}

  @Override
  public byte[] make(Manuscript manuscript) {
    try (XMLSlideShow show = new XMLSlideShow()) {
      DocxFile.describe(show.getProperties().getCoreProperties(), manuscript);
      List<Part> parts = parts(Markdown.parse(manuscript.text()));
      cover(show, parts.get(0), manuscript);
      for (Part part : parts.subList(1, parts.size())) {
        slide(show, part);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      return StableZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Part> parts(Node document) {
    List<Part> parts = new ArrayList<>();
    for (Node block : Markdown.children(document)) {
      if (block instanceof Heading) {
        parts.add(new Part(Markdown.words(block), new ArrayList<>()));
      } else {
        parts.get(parts.size() - 1).blocks().add(block);
      }
    }
    return parts;
  }

  private static void cover(XMLSlideShow show, Part part, Manuscript manuscript) {
    XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE));
    title(slide.getPlaceholder(0), part.title(), 40);
    XSLFTextShape line = slide.getPlaceholder(1);
    line.clearText();
    run(line.addNewTextParagraph(), manuscript.imprint(), 18, false);
    notes(show, slide, part);
  }

  private static void slide(XMLSlideShow show, Part part) {
    XSLFSlide slide =
        show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_AND_CONTENT));
    title(slide.getPlaceholder(0), part.title(), 32);
    XSLFTextShape body = slide.getPlaceholder(1);
    body.clearText();
    int tableHeight = table(slide, part);
    // Without a frame of its own the shape would move the frame it inherits, on every slide.
    ((CTShape) body.getXmlObject()).getSpPr().addNewXfrm();
    body.setAnchor(new Rectangle(LEFT, BODY_TOP + tableHeight, WIDTH, BODY_HEIGHT - tableHeight));
    for (Node block : part.blocks()) {
      if (block instanceof ListBlock list) {
        list(body, list);
      }
    }
    notes(show, slide, part);
  }

  private static void title(XSLFTextShape shape, String text, double size) {
    shape.clearText();
    XSLFTextRun run = run(shape.addNewTextParagraph(), text, size, true);
    run.setFontColor(BRAND);
  }

  private static void list(XSLFTextShape body, ListBlock list) {
    for (Node item : Markdown.children(list)) {
      XSLFTextParagraph paragraph = body.addNewTextParagraph();
      paragraph.setSpaceAfter(30d);
      if (list instanceof OrderedList) {
        paragraph.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, 1);
      }
      for (Node inline : Markdown.children(item.getFirstChild())) {
        run(paragraph, Markdown.words(inline), 22, inline instanceof StrongEmphasis);
      }
    }
  }

  /** Draws the slide's table, if it has one, and tells how high it is. */
  private static int table(XSLFSlide slide, Part part) {
    for (Node block : part.blocks()) {
      if (block instanceof TableBlock table) {
        List<List<Node>> rows = Markdown.rows(table);
        XSLFTable drawn = slide.createTable();
        for (List<Node> row : rows) {
          row(drawn.addRow(), row, row == rows.get(0));
        }
        for (int c = 0; c < rows.get(0).size(); c++) {
          drawn.setColumnWidth(c, (double) WIDTH / rows.get(0).size());
        }
        int height = rows.size() * ROW_HEIGHT;
        drawn.setAnchor(new Rectangle(LEFT, BODY_TOP, WIDTH, height));
        return height + ROW_HEIGHT / 2;
      }
    }
    return 0;
  }

  private static void row(XSLFTableRow row, List<Node> cells, boolean head) {
    row.setHeight(ROW_HEIGHT);
    for (Node words : cells) {
      XSLFTableCell cell = row.addCell();
      run(cell.addNewTextParagraph(), Markdown.words(words), 18, head);
      cell.setFillColor(head ? HEAD : Color.WHITE);
      cell.setBorderColor(BorderEdge.bottom, BRAND);
      cell.setBorderWidth(BorderEdge.bottom, 0.75);
    }
  }

  private static void notes(XMLSlideShow show, XSLFSlide slide, Part part) {
    StringBuilder spoken = new StringBuilder();
    for (Node block : part.blocks()) {
      if (block instanceof BlockQuote) {
        spoken.append(Markdown.words(block));
      }
    }
    for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        shape.setText(spoken.toString());
      }
    }
  }

  private static XSLFTextRun run(
      XSLFTextParagraph paragraph, String text, double size, boolean bold) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(text);
    ((CTRegularTextRun) run.getXmlObject()).getRPr().setLang("vi-VN");
    run.setFontSize(size);
    run.setBold(bold);
    return run;
  }
}
