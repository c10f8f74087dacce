package vn.hieuhoc.portal.support;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compressing, whether the other side takes it, and the tag of a content. */
final class Gzip {

  private static final int TAG_SIGNS = 16;

  private Gzip() {}

  static boolean acceptedBy(HttpServletRequest request) {
    String header = request.getHeader("Accept-Encoding");
    if (header == null) {
      return false;
    }
    for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
      String coding = part.strip();
      if (coding.equals("gzip") || coding.startsWith("gzip;")) {
        return !coding.replace(" ", "").endsWith(";q=0");
      }
    }
    return false;
  }

  /** Compressed as a browser wants it soon. */
  static byte[] compress(byte[] plain) {
    return compress(plain, Deflater.DEFAULT_COMPRESSION);
  }

  /** Compressed as small as possible: for what is compressed once and sent for good. */
  static byte[] compressBest(byte[] plain) {
    return compress(plain, Deflater.BEST_COMPRESSION);
  }

  /** A short name of the content, in the shape of an entity tag. */
  static String tagOf(byte[] content) {
    return "\"" + hashOf(content).substring(0, TAG_SIGNS) + "\"";
  }

  static String hashOf(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJdkHasSha256) {
      throw new IllegalStateException(everyJdkHasSha256);
    }
  }

  private static byte[] compress(byte[] plain, int level) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
    try (OutputStream gzip = new Levelled(bytes, level)) {
      gzip.write(plain);
    } catch (IOException memoryDoesNotFail) {
      throw new UncheckedIOException(memoryDoesNotFail);
    }
    return bytes.toByteArray();
  }

  private static final class Levelled extends GZIPOutputStream {

    Levelled(OutputStream out, int level) throws IOException {
      super(out);
      def.setLevel(level);
    }
  }
}
