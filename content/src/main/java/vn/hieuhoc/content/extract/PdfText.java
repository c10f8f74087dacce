package vn.hieuhoc.content.extract;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.xml.sax.SAXException;
import vn.hieuhoc.content.extract.PageText.Glyph;

/** Reads the pages of a PDF with the place of every glyph on them. */
final class PdfText extends PDFTextStripper {

  private static final float BOLD = 600;

  private final List<PageBlocks.Printed> pages = new ArrayList<>();
  private int glyphs;

  private PdfText() {
    setSuppressDuplicateOverlappingText(true);
  }

  static void read(Path file, BlockHandler blocks) throws IOException, SAXException {
    PdfText reader = new PdfText();
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      for (int page = 1; page <= document.getNumberOfPages() && !reader.enough(); page++) {
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.writeText(document, Writer.nullWriter());
      }
    }
    PageBlocks.write(reader.pages, blocks);
  }

  private boolean enough() {
    return glyphs > ExtractionLimits.CHARACTERS || pages.size() >= ExtractionLimits.PLACES;
  }

  @Override
  protected void writePage() {
    List<Glyph> upright = new ArrayList<>();
    for (List<TextPosition> article : getCharactersByArticle()) {
      for (TextPosition position : article) {
        float size = Math.abs(position.getFontSizeInPt());
        if (position.getDir() == 0 && size > 0) {
          upright.add(
              new Glyph(
                  position.getUnicode(),
                  position.getXDirAdj(),
                  position.getXDirAdj() + position.getWidthDirAdj(),
                  position.getYDirAdj(),
                  size,
                  isBold(position.getFont())));
        }
      }
    }
    glyphs += upright.size();
    float height = getCurrentPage().getCropBox().getHeight();
    pages.add(new PageBlocks.Printed(PageText.lines(upright), height));
  }

  private static boolean isBold(PDFont font) {
    PDFontDescriptor descriptor = font == null ? null : font.getFontDescriptor();
    if (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD)) {
      return true;
    }
    String name = font == null || font.getName() == null ? "" : font.getName();
    String known = name.toLowerCase(Locale.ROOT);
    return known.contains("bold") || known.contains("black") || known.contains("heavy");
  }
}
