package vn.hieuhoc.content.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.hieuhoc.material.FileRefused;
import vn.hieuhoc.material.MaterialFormat;

/**
 * Looks through a zip package from a stranger before anything else opens it: how many parts, how
 * far they unfold, what they are called, whether they are whole, and whether they carry programs.
 */
final class PackageCheck {

  private static final int MOST_PARTS = 10_000;
  private static final long MOST_BYTES = 1L << 30;
  private static final long SUSPICIOUS_FROM = 20L << 20;
  private static final long HIGHEST_RATIO = 150;
  private static final int END_RECORD = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final long LONGEST_DIRECTORY = 8L << 20;

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final Map<String, MaterialFormat> MAIN_PARTS =
      Map.of(
          "wordprocessingml.document.main+xml", MaterialFormat.DOCX,
          "wordprocessingml.template.main+xml", MaterialFormat.DOCX,
          "presentationml.presentation.main+xml", MaterialFormat.PPTX,
          "presentationml.slideshow.main+xml", MaterialFormat.PPTX,
          "presentationml.template.main+xml", MaterialFormat.PPTX,
          "spreadsheetml.sheet.main+xml", MaterialFormat.XLSX,
          "spreadsheetml.template.main+xml", MaterialFormat.XLSX);

  private static final Pattern MACROS =
      Pattern.compile("macroEnabled|vbaProject|activeX", Pattern.CASE_INSENSITIVE);
  private static final Pattern LOCKED =
      Pattern.compile(
          "EncryptionMethod[^>]*Algorithm\\s*=\\s*[\"'](?!http://www\\.idpf\\.org/|http://ns\\.adobe\\.com/pdf/enc)");

  private final String name;

  PackageCheck(String name) {
    this.name = name;
  }

  /** Which of the package formats it is, by what it says of itself inside. */
  static MaterialFormat formatOf(Path file, String name) throws IOException {
    return new PackageCheck(name).format(file);
  }

  private MaterialFormat format(Path file) throws IOException {
    checkDirectory(file);
    try (ZipFile zip = open(file)) {
      String types = start(zip, CONTENT_TYPES, 1 << 20);
      if (types != null) {
        if (types.contains("macroEnabled")) {
          throw new FileRefused("material.file-macro", name);
        }
        return MAIN_PARTS.entrySet().stream()
            .filter(main -> types.contains(main.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow(() -> unknown("application/zip"));
      }
      String type = start(zip, "mimetype", 100);
      if (type != null && type.strip().equals(MaterialFormat.EPUB.mediaType())) {
        return MaterialFormat.EPUB;
      }
      throw unknown(type == null ? "application/zip" : type.strip());
    } catch (ZipException broken) {
      throw refused(broken);
    }
  }

  /**
   * Reads every part once to its end, counting, and refuses the package when something is wrong.
   */
  void check(Path file, MaterialFormat format) throws IOException {
    checkDirectory(file);
    try (ZipFile zip = open(file)) {
      Set<String> names = new HashSet<>();
      long total = 0;
      for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
        ZipEntry part = parts.nextElement();
        checkName(part.getName(), names);
        total += unfold(zip, part, total, format);
      }
      if (format == MaterialFormat.EPUB) {
        checkBook(zip, names);
      } else if (!names.contains("_rels/.rels")) {
        throw new FileRefused("material.file-corrupt", name);
      }
    } catch (ZipException broken) {
      throw refused(broken);
    }
  }

  private void checkName(String part, Set<String> names) {
    String plain = part.toLowerCase(Locale.ROOT);
    boolean unsafe =
        part.length() > 400
            || part.startsWith("/")
            || part.contains("\\")
            || part.indexOf(0) >= 0
            || part.matches("^[A-Za-z]:.*")
            || part.equals("..")
            || part.startsWith("../")
            || part.contains("/../")
            || part.endsWith("/..");
    if (unsafe || !names.add(plain)) {
      throw new FileRefused("material.file-unsafe", name);
    }
    if (MACROS.matcher(part).find()) {
      throw new FileRefused("material.file-macro", name);
    }
    if (names.size() > MOST_PARTS) {
      throw new FileRefused("material.file-bomb", name);
    }
  }

  private long unfold(ZipFile zip, ZipEntry part, long before, MaterialFormat format)
      throws IOException {
    if (part.isDirectory()) {
      return 0;
    }
    CRC32 crc = new CRC32();
    Declarations declarations = new Declarations(isXml(part.getName()), format);
    long size = 0;
    byte[] buffer = new byte[1 << 14];
    try (InputStream in = zip.getInputStream(part)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        crc.update(buffer, 0, read);
        declarations.lookAt(buffer, read);
        boolean bomb =
            before + size > MOST_BYTES
                || size > SUSPICIOUS_FROM
                    && size / Math.max(1, part.getCompressedSize()) > HIGHEST_RATIO;
        if (bomb) {
          throw new FileRefused("material.file-bomb", name);
        }
      }
    } catch (java.io.EOFException truncated) {
      throw new FileRefused("material.file-corrupt", name);
    }
    if (part.getCrc() != -1 && part.getCrc() != crc.getValue()) {
      throw new FileRefused("material.file-corrupt", name);
    }
    return size;
  }

  private static boolean isXml(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml")
        || lower.endsWith(".rels")
        || lower.endsWith(".xhtml")
        || lower.endsWith(".opf")
        || lower.endsWith(".ncx")
        || lower.endsWith(".svg");
  }

  /**
   * Office parts never declare a document type; one that does wants something read from elsewhere.
   * Books do, but they declare no entities. Looked for to the end of a part: blanks may stand
   * before.
   */
  private final class Declarations {

    /** As long as the longest word in two bytes a sign. */
    private static final int OVERLAP = 20;

    private final boolean xml;
    private final boolean book;
    private String before = "";

    Declarations(boolean xml, MaterialFormat format) {
      this.xml = xml;
      this.book = format == MaterialFormat.EPUB;
    }

    void lookAt(byte[] bytes, int length) {
      if (!xml) {
        return;
      }
      String text =
          before + new String(bytes, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
      if (text.contains("<!ENTITY") || !book && text.contains("<!DOCTYPE")) {
        throw new FileRefused("material.file-unsafe", name);
      }
      before = text.substring(Math.max(0, text.length() - OVERLAP));
    }
  }

  private void checkBook(ZipFile zip, Set<String> names) throws IOException {
    if (!names.contains("meta-inf/container.xml")) {
      throw new FileRefused("material.file-corrupt", name);
    }
    String encryption = start(zip, "META-INF/encryption.xml", 1 << 20);
    boolean locked =
        names.contains("meta-inf/rights.xml")
            || names.contains("meta-inf/license.lcpl")
            || encryption != null && LOCKED.matcher(encryption).find();
    if (locked) {
      throw new FileRefused("material.file-encrypted", name);
    }
  }

  /**
   * The list of parts stands at the end; a huge one would fill the memory before a part is read.
   */
  private void checkDirectory(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      int length = (int) Math.min(channel.size(), END_RECORD + LONGEST_COMMENT);
      ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
      channel.read(tail, channel.size() - length);
      for (int at = length - END_RECORD; at >= 0; at--) {
        if (tail.getInt(at) == 0x06054b50) {
          int parts = tail.getShort(at + 10) & 0xFFFF;
          long directory = tail.getInt(at + 12) & 0xFFFFFFFFL;
          if (parts > MOST_PARTS || directory > LONGEST_DIRECTORY) {
            throw new FileRefused("material.file-bomb", name);
          }
          return;
        }
      }
    }
    throw new FileRefused("material.file-corrupt", name);
  }

  private ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException broken) {
      throw refused(broken);
    } catch (IllegalArgumentException namesInNoEncoding) {
      throw new FileRefused("material.file-corrupt", name);
    }
  }

  private FileRefused refused(ZipException broken) {
    boolean encrypted = String.valueOf(broken.getMessage()).contains("encrypted");
    return new FileRefused(encrypted ? "material.file-encrypted" : "material.file-corrupt", name);
  }

  private FileRefused unknown(String type) {
    return new FileRefused("material.file-unknown-type", name, type);
  }

  private static String start(ZipFile zip, String part, int most) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(most), StandardCharsets.UTF_8);
    }
  }
}
