package vn.hieuhoc.browser.story;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A certificate as one holds it in the hand.
 *
 * @param text what stands on it
 * @param link where its square leads
 */
record Paper(String text, String link) {

  private static final int DOTS = 200;

  static Paper read(Path file) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String text =
          Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
      BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(0, DOTS);
      int[] dots =
          sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
      BinaryBitmap seen =
          new BinaryBitmap(
              new HybridBinarizer(
                  new RGBLuminanceSource(sheet.getWidth(), sheet.getHeight(), dots)));
      return new Paper(text, new QRCodeMultiReader().decodeMultiple(seen)[0].getText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NotFoundException e) {
      throw new AssertionError("No square to be read in " + file, e);
    }
  }
}
