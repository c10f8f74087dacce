package vn.hieuhoc.content.sheet;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.hieuhoc.sheet.SheetRefused;

/**
 * The texts that Excel keeps once for all cells of a workbook, laid out in a file beside it: a
 * register has as many of them as people, and cells name them in any order.
 *
 * <p>The file holds for each text its length and its bytes, and behind them where each begins.
 */
final class SharedStrings implements Closeable {

  private static final String USUAL_PART = "xl/sharedStrings.xml";
  private static final Pattern PART =
      Pattern.compile("PartName=\"/?([^\"]+)\"[^>]*sharedStrings\\+xml");
  private static final long MANY = 1L << 20;

  private final Path file;
  private final MappedByteBuffer bytes;
  private final int count;
  private final int places;

  private SharedStrings(Path file, MappedByteBuffer bytes, int count, int places) {
    this.file = file;
    this.bytes = bytes;
    this.count = count;
    this.places = places;
  }

  /** The part of a workbook that holds them. */
  static String part(ZipFile zip) throws IOException {
    ZipEntry types = zip.getEntry("[Content_Types].xml");
    if (types == null) {
      return USUAL_PART;
    }
    Matcher part = PART.matcher(WorkbookCheck.text(zip, types));
    return part.find() ? part.group(1) : USUAL_PART;
  }

  /** True when a workbook has more of them than memory should hold at once. */
  static boolean areMany(Path workbook) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      ZipEntry part = zip.getEntry(part(zip));
      if (part == null) {
        return false;
      }
      try (InputStream in = zip.getInputStream(part)) {
        // Counted, since what the file says of itself may be a lie.
        return in.skip(MANY) == MANY;
      }
    }
  }

  /**
   * Lays them out.
   *
   * @param file where; it goes when they are closed
   */
  static SharedStrings of(Path workbook, Path file) throws IOException {
    Path index = file.resolveSibling(file.getFileName() + "-index");
    try (ZipFile zip = new ZipFile(workbook.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(part(zip)))) {
      long[] sizes = layOut(WorkbookCheck.reader(in), file, index);
      try (FileChannel to = FileChannel.open(file, StandardOpenOption.APPEND);
          InputStream places = Files.newInputStream(index)) {
        places.transferTo(Channels.newOutputStream(to));
      }
      try (FileChannel from = FileChannel.open(file)) {
        MappedByteBuffer bytes = from.map(MapMode.READ_ONLY, 0, from.size());
        return new SharedStrings(file, bytes, (int) sizes[0], (int) sizes[1]);
      }
    } catch (XMLStreamException damaged) {
      Files.deleteIfExists(file);
      throw WorkbookCheck.unreadable(damaged);
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(file);
      throw failed;
    } finally {
      Files.deleteIfExists(index);
    }
  }

  /** How many there are, and how many bytes they take. */
  private static long[] layOut(XMLStreamReader reader, Path file, Path index)
      throws IOException, XMLStreamException {
    int count = 0;
    try (DataOutputStream texts = open(file);
        DataOutputStream places = open(index)) {
      StringBuilder text = new StringBuilder();
      boolean shown = false;
      int phonetic = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            String name = reader.getLocalName();
            if (name.equals("si")) {
              text.setLength(0);
            }
            phonetic += name.equals("rPh") ? 1 : 0;
            shown = name.equals("t") && phonetic == 0;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (shown) {
              text.append(reader.getText());
            }
            if (text.length() > WorkbookCheck.MOST_OF_A_CELL) {
              throw WorkbookCheck.longCell(count + 1);
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            shown = false;
            phonetic -= reader.getLocalName().equals("rPh") ? 1 : 0;
            if (reader.getLocalName().equals("si")) {
              places.writeInt(texts.size());
              byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
              texts.writeInt(bytes.length);
              texts.write(bytes);
              count++;
            }
          }
          default -> {
            // Nothing else is part of a text.
          }
        }
      }
      return new long[] {count, texts.size()};
    }
  }

  private static DataOutputStream open(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  /** The text with a number. */
  String at(int number) {
    if (number < 0 || number >= count) {
      throw new SheetRefused("import.file-unreadable");
    }
    int place = bytes.getInt(places + number * Integer.BYTES);
    byte[] text = new byte[bytes.getInt(place)];
    ByteBuffer from = bytes.duplicate();
    from.position(place + Integer.BYTES);
    from.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
