package vn.hieuhoc.content.extract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters of a file that is nothing but characters, in whatever encoding they were written. */
final class PlainText {

  private static final Charset OLD_VIETNAMESE = Charset.forName("windows-1258");
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})");
  private static final int HEAD = 4096;

  private PlainText() {}

  static String read(Path file) throws IOException {
    return decode(Files.readAllBytes(file), OLD_VIETNAMESE);
  }

  /** A web page, whose head may say how it is written. */
  static String readPage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    Charset fallback =
        declared.find() && Charset.isSupported(declared.group(1))
            ? Charset.forName(declared.group(1))
            : OLD_VIETNAMESE;
    return decode(bytes, fallback);
  }

  private static String decode(byte[] bytes, Charset fallback) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, fallback.equals(StandardCharsets.UTF_8) ? OLD_VIETNAMESE : fallback);
    }
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
