package vn.hieuhoc.content.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import vn.hieuhoc.material.FileRefused;
import vn.hieuhoc.material.MaterialFormat;

/** What a file is, told by its bytes. */
final class TypeByContent {

  private static final int HEAD = 8192;

  /** The only types the portal takes. */
  private static final Map<String, MaterialFormat> TAKEN =
      Map.ofEntries(
          Map.entry("application/pdf", MaterialFormat.PDF),
          Map.entry("application/epub+zip", MaterialFormat.EPUB),
          Map.entry("text/html", MaterialFormat.HTML),
          Map.entry("application/xhtml+xml", MaterialFormat.HTML),
          Map.entry("text/plain", MaterialFormat.TXT),
          Map.entry("audio/mpeg", MaterialFormat.MP3),
          Map.entry("image/png", MaterialFormat.PNG),
          Map.entry("image/jpeg", MaterialFormat.JPEG));

  /** What MP4 films call themselves. Sound (M4A), Apple's own (qt) and pictures (heic) do not. */
  private static final Set<String> FILM_BRANDS =
      Set.of(
          "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "M4VH",
          "M4VP", "MSNV", "dash", "f4v ");

  private TypeByContent() {}

  /**
   * The format of the file.
   *
   * @throws FileRefused when it is none the portal takes
   */
  static MaterialFormat of(Path file, String name) throws IOException {
    byte[] head = head(file);
    if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      // The old container of Office: a .doc of last century, or a new document under a password.
      String code =
          contains(head, file, "EncryptedPackage")
              ? "material.file-encrypted"
              : "material.file-old-office";
      throw new FileRefused(code, name);
    }
    if (startsWith(head, 'P', 'K', 3, 4)) {
      return PackageCheck.formatOf(file, name);
    }
    if (isFilm(head)) {
      return MaterialFormat.MP4;
    }
    MediaType type = detect(file);
    MaterialFormat format = TAKEN.get(type.toString());
    if (format == null && (type.getType().equals("text") || isPlainXml(type))) {
      format = MaterialFormat.ofName(name).filter(TypeByContent::isText).orElse(null);
    }
    if (format == null && looksLikeMp3(head)) {
      format = MaterialFormat.MP3;
    }
    if (format == MaterialFormat.TXT && !isReadable(head)) {
      format = null;
    }
    if (format == null) {
      throw new FileRefused("material.file-unknown-type", name, type.toString());
    }
    return format;
  }

  private static boolean isText(MaterialFormat format) {
    return format == MaterialFormat.TXT || format == MaterialFormat.HTML;
  }

  private static boolean isPlainXml(MediaType type) {
    return type.equals(MediaType.APPLICATION_XML);
  }

  private static MediaType detect(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 17)) {
      return MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).getBaseType();
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static boolean startsWith(byte[] head, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFilm(byte[] head) {
    return head.length >= 12
        && new String(head, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp")
        && FILM_BRANDS.contains(new String(head, 8, 4, StandardCharsets.ISO_8859_1));
  }

  /** Frames of MPEG layer III without a tag before them. */
  private static boolean looksLikeMp3(byte[] head) {
    return head.length > 4
        && (head[0] & 0xFF) == 0xFF
        && (head[1] & 0xE6) == 0xE2
        && (head[2] & 0xF0) != 0xF0;
  }

  /** Names inside an old container are written in UTF-16, anywhere in the file. */
  private static boolean contains(byte[] head, Path file, String word) throws IOException {
    byte[] sought = word.getBytes(StandardCharsets.UTF_16LE);
    if (indexOf(head, head.length, sought)) {
      return true;
    }
    byte[] window = new byte[1 << 16];
    int kept = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(window, 0, window.length);
          read >= 0;
          read = in.read(window, kept, window.length - kept)) {
        int filled = kept + read;
        if (indexOf(window, filled, sought)) {
          return true;
        }
        kept = Math.min(filled, sought.length);
        System.arraycopy(window, filled - kept, window, 0, kept);
      }
    }
    return false;
  }

  private static boolean indexOf(byte[] bytes, int length, byte[] sought) {
    for (int i = 0; i + sought.length <= length; i++) {
      if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReadable(byte[] head) {
    boolean wide = startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF);
    for (byte b : head) {
      boolean control = b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f';
      if (control && !wide) {
        return false;
      }
    }
    return true;
  }
}
