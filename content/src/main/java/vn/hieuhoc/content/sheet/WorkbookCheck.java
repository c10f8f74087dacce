package vn.hieuhoc.content.sheet;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.hieuhoc.sheet.SheetRefused;

/**
 * Looks through a workbook before it is read: how large it is unpacked, counted byte by byte since
 * what it says of itself may be a lie, how many rows its first sheet has, and where cells are
 * merged.
 */
final class WorkbookCheck {

  /** What Excel itself lets a cell hold. */
  static final int MOST_OF_A_CELL = 32_767;

  private static final long MOST_UNPACKED = 1L << 30;
  private static final long MOST_STRINGS = 192L << 20;
  private static final long FREE = 4L << 20;
  private static final long MOST_RATIO = 250;
  private static final int MOST_ENTRIES = 2000;
  private static final int MOST_SMALL = 4 << 20;
  private static final Pattern SHEET =
      Pattern.compile("<(?:\\w+:)?sheet\\b[^>]*?r:id=\"([^\"]+)\"");
  private static final Pattern RANGE = Pattern.compile("[A-Z]+\\d+(?::[A-Z]+(\\d+))?");

  private final ZipFile zip;
  private final String stringsPart;
  private long unpacked;
  private int strings;
  private int lastString = -1;

  private WorkbookCheck(ZipFile zip) throws IOException {
    this.zip = zip;
    this.stringsPart = SharedStrings.part(zip);
  }

  /**
   * What was found.
   *
   * @param sheet entry of the first sheet, or null
   * @param rows rows of the first sheet
   * @param merged last row that merged cells touch, or 0
   */
  record Finding(String sheet, int rows, int merged) {}

  static Finding of(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new WorkbookCheck(zip).find();
    } catch (SheetRefused told) {
      throw told;
    } catch (ZipException | EOFException | XMLStreamException | RuntimeException damaged) {
      throw unreadable(damaged);
    }
  }

  static SheetRefused unreadable(Exception cause) {
    SheetRefused refusal = new SheetRefused("import.file-unreadable");
    refusal.initCause(cause);
    return refusal;
  }

  private Finding find() throws IOException, XMLStreamException {
    ZipEntry workbook = zip.getEntry("xl/workbook.xml");
    if (workbook == null || zip.size() > MOST_ENTRIES) {
      throw new SheetRefused("import.file-unreadable");
    }
    String sheet = firstSheet(text(zip, workbook));
    Finding found = null;
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      if (entry.getName().equals(sheet)) {
        found = look(entry);
      } else if (entry.getName().equals(stringsPart)) {
        strings = countStrings(entry);
      } else {
        drain(entry);
      }
    }
    if (found == null || lastString >= strings) {
      throw new SheetRefused("import.file-unreadable");
    }
    return found;
  }

  private String firstSheet(String workbook) throws IOException {
    Matcher first = SHEET.matcher(workbook);
    ZipEntry relations = zip.getEntry("xl/_rels/workbook.xml.rels");
    if (first.find() && relations != null) {
      for (String relation : text(zip, relations).split("<")) {
        if (relation.contains("\"" + first.group(1) + "\"")) {
          Matcher target = Pattern.compile("Target=\"([^\"]+)\"").matcher(relation);
          if (target.find()) {
            String path = target.group(1);
            return path.startsWith("/") ? path.substring(1) : "xl/" + path;
          }
        }
      }
    }
    return "xl/worksheets/sheet1.xml";
  }

  /** How many shared texts there are, read to the end: a part that breaks off is damaged. */
  private int countStrings(ZipEntry entry) throws IOException, XMLStreamException {
    int count = 0;
    try (InputStream in = counted(entry)) {
      XMLStreamReader reader = reader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("si")) {
          count++;
        }
      }
    }
    return count;
  }

  /** A cell names a shared text by its number; those that there are is known in the end. */
  private void named(String number) {
    int place = Integer.parseInt(number.strip());
    if (place < 0) {
      throw new SheetRefused("import.file-unreadable");
    }
    lastString = Math.max(lastString, place);
  }

  private Finding look(ZipEntry entry) throws IOException, XMLStreamException {
    int rows = 0;
    int merged = 0;
    int length = 0;
    boolean shared = false;
    StringBuilder value = new StringBuilder();
    try (InputStream in = counted(entry)) {
      XMLStreamReader reader = reader(in);
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.CHARACTERS) {
          length += reader.getTextLength();
          if (length > MOST_OF_A_CELL) {
            throw longCell(rows);
          }
          if (shared) {
            value.append(reader.getText());
          }
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          length = 0;
          String name = reader.getLocalName();
          value.setLength(0);
          if (name.equals("row")) {
            rows++;
          } else if (name.equals("c")) {
            shared = "s".equals(reader.getAttributeValue(null, "t"));
          } else if (name.equals("mergeCell")) {
            merged = Math.max(merged, lastRow(reader.getAttributeValue(null, "ref")));
          }
        } else if (event == XMLStreamConstants.END_ELEMENT
            && shared
            && reader.getLocalName().equals("v")) {
          named(value.toString());
          shared = false;
        }
      }
    }
    return new Finding(entry.getName(), rows, merged);
  }

  /** Reads a part of a workbook and nothing beside it. */
  static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(in);
  }

  static SheetRefused longCell(int row) {
    return new SheetRefused("import.file-cell-long", row, MOST_OF_A_CELL);
  }

  private static int lastRow(String range) {
    Matcher matcher = RANGE.matcher(range == null ? "" : range);
    return matcher.matches() && matcher.group(1) != null ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private void drain(ZipEntry entry) throws IOException {
    try (InputStream in = counted(entry)) {
      byte[] buffer = new byte[1 << 16];
      while (in.read(buffer) >= 0) {
        // Only the counting matters.
        continue;
      }
    }
  }

  static String text(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(MOST_SMALL), StandardCharsets.UTF_8);
    }
  }

  private InputStream counted(ZipEntry entry) throws IOException {
    long packed = Math.max(1, entry.getCompressedSize());
    boolean strings = entry.getName().equals(stringsPart);
    return new FilterInputStream(zip.getInputStream(entry)) {
      private long own;

      @Override
      public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
      }

      @Override
      public int read(byte[] into, int from, int most) throws IOException {
        int came = super.read(into, from, most);
        count(Math.max(0, came));
        return came;
      }

      private void count(int came) {
        own += came;
        unpacked += came;
        boolean bomb = own > FREE && own / packed > MOST_RATIO;
        if (bomb || unpacked > MOST_UNPACKED || strings && own > MOST_STRINGS) {
          throw new SheetRefused("import.file-bomb", unpacked >> 20);
        }
      }
    };
  }
}
