package vn.hieuhoc.browser.story;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
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

  private static final int DOTS = 150;
  private static final Map<DecodeHintType, Object> HARD =
      Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

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
      return new Paper(text, new QRCodeReader().decode(seen, HARD).getText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReaderException e) {
      throw new AssertionError("No square to be read in " + file, e);
    }
  }
}
