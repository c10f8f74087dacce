package vn.hieuhoc.content.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.xml.sax.SAXException;

/** Reads what slides say, without the day, the number and the footer that stand on each of them. */
final class SlidesText {

  private static final Set<Placeholder> FRAME =
      EnumSet.of(
          Placeholder.DATETIME, Placeholder.SLIDE_NUMBER, Placeholder.FOOTER, Placeholder.HEADER);
  private static final Set<Placeholder> TITLES =
      EnumSet.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE, Placeholder.VERTICAL_TEXT_TITLE);

  private final BlockHandler blocks;

  private SlidesText(BlockHandler blocks) {
    this.blocks = blocks;
  }

  static void read(Path file, BlockHandler blocks) throws IOException, SAXException {
    try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ);
        XMLSlideShow show = new XMLSlideShow(container)) {
      SlidesText reader = new SlidesText(blocks);
      for (XSLFSlide slide : show.getSlides()) {
        blocks.page();
        reader.shapes(slide.getShapes());
      }
      blocks.endDocument();
    } catch (OpenXML4JException broken) {
      throw new IOException(broken);
    }
  }

  private void shapes(List<XSLFShape> shapes) throws SAXException {
    for (XSLFShape shape : shapes) {
      if (shape instanceof XSLFGroupShape group) {
        shapes(group.getShapes());
      } else if (shape instanceof XSLFTable table) {
        for (var row : table.getRows()) {
          blocks.cells(row.getCells().stream().map(XSLFTextShape::getText).toList());
        }
      } else if (shape instanceof XSLFTextShape box) {
        text(box);
      }
    }
  }

  private void text(XSLFTextShape box) throws SAXException {
    Placeholder kind = box.getTextType();
    if (FRAME.contains(kind)) {
      return;
    }
    if (TITLES.contains(kind)) {
      blocks.headed(1, box.getText());
      return;
    }
    for (XSLFTextParagraph paragraph : box.getTextParagraphs()) {
      if (paragraph.isBullet()) {
        blocks.listed(paragraph.getText());
      } else {
        blocks.plain(paragraph.getText());
      }
    }
  }
}
