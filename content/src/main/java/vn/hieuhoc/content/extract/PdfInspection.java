package vn.hieuhoc.content.extract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Whether a PDF opens without a password and has pages. */
final class PdfInspection {

  private static final int TAIL = 1 << 16;

  private PdfInspection() {}

  /** {@code GOOD} with the number of pages, {@code ENCRYPTED} or {@code BROKEN}. */
  static String inspect(Path file) {
    try {
      if (!endsProperly(file)) {
        return "BROKEN";
      }
      try (PDDocument document =
          Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
        int pages = document.getNumberOfPages();
        return pages > 0 ? "GOOD\t" + pages : "BROKEN";
      }
    } catch (InvalidPasswordException locked) {
      return "ENCRYPTED";
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      return String.valueOf(broken.getMessage()).contains("BouncyCastle")
              || broken.getCause() instanceof java.security.GeneralSecurityException
          ? "ENCRYPTED"
          : "BROKEN";
    } catch (NoClassDefFoundError lockedWithACertificate) {
      return "ENCRYPTED";
    }
  }

  /** A PDF cut off in transfer can often be patched up by a reader, with pages missing. */
  private static boolean endsProperly(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      int length = (int) Math.min(channel.size(), TAIL);
      ByteBuffer tail = ByteBuffer.allocate(length);
      channel.read(tail, channel.size() - length);
      return new String(tail.array(), StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
  }
}
