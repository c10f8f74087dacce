package vn.hieuhoc.content.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a workbook anew with nothing but the cells of its first sheet, each with its own text:
 * read so, a file needs no more memory the more people it names.
 */
final class PlainWorkbook {

  private static final String SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final List<String> FRAME =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels",
          "xl/styles.xml");
  private static final Set<String> OF_CELLS = Set.of("sheetData", "row", "c", "v", "f", "is", "t");
  private static final Set<String> ATTRIBUTES = Set.of("r", "s", "t", "si", "ref");

  private final XMLStreamReader in;
  private final XMLStreamWriter out;
  private final SharedStrings strings;

  private PlainWorkbook(XMLStreamReader in, XMLStreamWriter out, SharedStrings strings) {
    this.in = in;
    this.out = out;
    this.strings = strings;
  }

  static void write(Path workbook, String sheet, SharedStrings strings, Path plain)
      throws IOException {
    try (ZipFile from = new ZipFile(workbook.toFile());
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(plain), 1 << 16);
        ZipOutputStream to = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      to.setLevel(Deflater.BEST_SPEED);
      for (String part : FRAME) {
        if (from.getEntry(part) != null) {
          to.putNextEntry(new ZipEntry(part));
          try (InputStream bytes = from.getInputStream(from.getEntry(part))) {
            bytes.transferTo(to);
          }
        }
      }
      to.putNextEntry(new ZipEntry(SharedStrings.part(from)));
      to.write(("<sst xmlns=\"" + SPACE + "\"/>").getBytes(StandardCharsets.UTF_8));
      to.putNextEntry(new ZipEntry(sheet));
      try (InputStream bytes = from.getInputStream(from.getEntry(sheet))) {
        XMLStreamWriter out =
            XMLOutputFactory.newFactory().createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
        new PlainWorkbook(WorkbookCheck.reader(bytes), out, strings).copy();
        out.flush();
      }
    } catch (XMLStreamException | ZipException damaged) {
      throw WorkbookCheck.unreadable(damaged);
    }
  }

  private void copy() throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.setDefaultNamespace(SPACE);
    out.writeStartElement(SPACE, "worksheet");
    out.writeDefaultNamespace(SPACE);
    boolean cells = false;
    boolean shared = false;
    boolean number = false;
    StringBuilder value = new StringBuilder();
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = in.getLocalName();
          cells |= name.equals("sheetData");
          shared = name.equals("c") ? "s".equals(in.getAttributeValue(null, "t")) : shared;
          number = shared && name.equals("v");
          value.setLength(0);
          if (cells && OF_CELLS.contains(name) && !number) {
            start(name, shared);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> value.append(in.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          String name = in.getLocalName();
          if (number && name.equals("v")) {
            text(strings.at(place(value)));
            number = false;
          } else if (cells && OF_CELLS.contains(name)) {
            out.writeCharacters(value.toString());
            out.writeEndElement();
          }
          cells &= !name.equals("sheetData");
          value.setLength(0);
        }
        default -> {
          // Comments and the like are no part of a cell.
        }
      }
    }
    out.writeEndElement();
    out.writeEndDocument();
  }

  private void start(String name, boolean shared) throws XMLStreamException {
    out.writeStartElement(SPACE, name);
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String attribute = in.getAttributeLocalName(i);
      if (ATTRIBUTES.contains(attribute)) {
        boolean kind = shared && name.equals("c") && attribute.equals("t");
        out.writeAttribute(attribute, kind ? "inlineStr" : in.getAttributeValue(i));
      }
    }
    if (name.equals("t")) {
      out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
    }
  }

  private void text(String text) throws XMLStreamException {
    out.writeStartElement(SPACE, "is");
    out.writeStartElement(SPACE, "t");
    out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
    out.writeCharacters(text);
    out.writeEndElement();
    out.writeEndElement();
  }

  private static int place(CharSequence number) {
    try {
      return Integer.parseInt(number.toString().strip());
    } catch (NumberFormatException none) {
      return -1;
    }
  }
}
