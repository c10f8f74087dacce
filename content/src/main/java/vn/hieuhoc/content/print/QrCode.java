package vn.hieuhoc.content.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR as a picture: black on white, with the quiet border that readers need. */
final class QrCode {

  private static final int SIDE = 480;
  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xFFFFFF;

  private QrCode() {}

  static byte[] png(String text) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      BitMatrix bits =
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  SIDE,
                  SIDE,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M,
                      EncodeHintType.MARGIN,
                      2));
      BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_BINARY);
      for (int y = 0; y < SIDE; y++) {
        for (int x = 0; x < SIDE; x++) {
          picture.setRGB(x, y, bits.get(x, y) ? BLACK : WHITE);
        }
      }
      ImageIO.write(picture, "png", out);
      return out.toByteArray();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("No QR holds this text: " + text, tooLong);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}
