package vn.hieuhoc.deploy.demo.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A poster as a picture.
 *
 * <p>The page is set as a PDF first and painted from there, so that the letters come from our font
 * and not from whatever the machine has installed.
 */
final class PosterFile implements FileMaker {

  private static final float DOTS_PER_INCH = 110;

  @Override
  public byte[] make(Manuscript manuscript) {
    byte[] page = PdfFile.render(manuscript.text(), manuscript);
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(page)) {
      BufferedImage image =
          new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
      ImageIO.write(image, "png", picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return picture.toByteArray();
  }
}
