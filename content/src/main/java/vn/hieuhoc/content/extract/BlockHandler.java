package vn.hieuhoc.content.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.MaterialFormat.Place;

/**
 * Turns the events of a parser, or what our own readers say, into places and blocks. Knows how
 * parsers mark a sheet, and cuts running text into parts by itself.
 */
final class BlockHandler extends DefaultHandler {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BREAKS =
      Set.of(
          "p",
          "div",
          "br",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "section",
          "article",
          "header",
          "footer",
          "aside",
          "main",
          "figure",
          "figcaption",
          "caption",
          "hr",
          "body",
          "table",
          "tbody",
          "thead",
          "tfoot");
  private static final Set<String> SILENT = Set.of("script", "style", "title", "head", "template");

  private final TextFile.Writer writer;
  private final Place place;
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> divisions = new ArrayDeque<>();
  private List<String> row;
  private int tables;
  private int silent;
  private int items;
  private int places;
  private int characters;
  private int sincePlace;
  private boolean placeOpen;
  private String label;

  BlockHandler(TextFile.Writer writer, MaterialFormat format) {
    this.writer = writer;
    this.place = format.place();
  }

  int places() {
    return places;
  }

  int characters() {
    return characters;
  }

  /** Enough was read. */
  static final class Enough extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes)
      throws SAXException {
    String name = nameOf(local, qName);
    if (SILENT.contains(name)) {
      silent++;
    } else if (name.equals("div")) {
      flush();
      String kind = String.valueOf(attributes.getValue("class"));
      divisions.push(kind);
      if (startsPlace(kind)) {
        openPlace();
      }
    } else if (name.equals("table")) {
      flush();
      tables++;
    } else if (name.equals("tr") && tables == 1) {
      flush();
      row = new ArrayList<>();
    } else if (name.equals("li")) {
      flush();
      items++;
    } else if (HEADINGS.contains(name)) {
      flush();
    } else if (BREAKS.contains(name)) {
      endOfLine();
    }
  }

  @Override
  public void endElement(String uri, String local, String qName) throws SAXException {
    String name = nameOf(local, qName);
    if (SILENT.contains(name)) {
      silent = Math.max(0, silent - 1);
    } else if (name.equals("div")) {
      flush();
      divisions.poll();
    } else if (name.equals("table")) {
      tables = Math.max(0, tables - 1);
      flush();
    } else if ((name.equals("td") || name.equals("th")) && row != null && tables == 1) {
      if (row.size() < ExtractionLimits.CELLS) {
        row.add(take());
      } else {
        text.setLength(0);
      }
    } else if (name.equals("tr") && row != null && tables == 1) {
      List<String> cells = row;
      row = null;
      write(cells);
    } else if (name.equals("li")) {
      flush();
      items = Math.max(0, items - 1);
    } else if (HEADINGS.contains(name)) {
      heading(name.charAt(1) - '0');
    } else if (BREAKS.contains(name)) {
      endOfLine();
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (silent == 0 && text.length() < ExtractionLimits.BLOCK) {
      text.append(chars, start, Math.min(length, ExtractionLimits.BLOCK - text.length()));
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) {
    characters(chars, start, length);
  }

  @Override
  public void endDocument() throws SAXException {
    flush();
  }

  /** The next chapter of a book begins. */
  void chapter() throws SAXException {
    flush();
    openPlace();
  }

  /** The next page or slide begins. */
  void page() throws SAXException {
    chapter();
  }

  /** A paragraph of plain text. */
  void plain(String paragraph) throws SAXException {
    add(paragraph);
    flush();
  }

  /** An item of a list. */
  void listed(String item) throws SAXException {
    items++;
    plain(item);
    items--;
  }

  /** A heading. */
  void headed(int level, String words) throws SAXException {
    add(words);
    heading(level);
  }

  /** A row of a table. */
  void cells(List<String> cells) throws SAXException {
    List<String> words = new ArrayList<>();
    for (String cell : cells.subList(0, Math.min(cells.size(), ExtractionLimits.CELLS))) {
      add(cell);
      words.add(take());
    }
    write(words);
  }

  private void add(String words) {
    text.append(words, 0, Math.min(words.length(), ExtractionLimits.BLOCK));
  }

  private boolean startsPlace(String kind) {
    return place == Place.SHEET && kind.equals("sheet");
  }

  /** Inside a cell or an item a line break is a blank; elsewhere it ends the block. */
  private void endOfLine() throws SAXException {
    if (row != null) {
      text.append(' ');
    } else {
      flush();
    }
  }

  private void heading(int level) throws SAXException {
    if (row != null) {
      text.append(' ');
      return;
    }
    String words = take();
    if (words.isEmpty()) {
      return;
    }
    if (place == Place.SHEET && !placeOpen) {
      label = words;
      return;
    }
    if (sincePlace > ExtractionLimits.PART) {
      nextPart();
    }
    begin(words.length());
    try {
      writer.heading(level, words);
    } catch (IOException broken) {
      throw new SAXException(broken);
    }
  }

  private void flush() throws SAXException {
    if (row != null) {
      return;
    }
    String words = take();
    if (words.isEmpty()) {
      return;
    }
    if (sincePlace > ExtractionLimits.LONG_PART) {
      nextPart();
    }
    begin(words.length());
    try {
      if (items > 0) {
        writer.item(words);
      } else {
        writer.paragraph(words);
      }
    } catch (IOException broken) {
      throw new SAXException(broken);
    }
  }

  private void write(List<String> cells) throws SAXException {
    int last = cells.size();
    while (last > 0 && cells.get(last - 1).isEmpty()) {
      last--;
    }
    if (last == 0) {
      return;
    }
    List<String> filled = cells.subList(0, last);
    begin(filled.stream().mapToInt(String::length).sum());
    try {
      writer.row(filled);
    } catch (IOException broken) {
      throw new SAXException(broken);
    }
  }

  private String take() {
    String words = TextTaker.tidy(text).replaceAll("[\\s\\p{Zs}\\p{Cntrl}]+", " ").strip();
    text.setLength(0);
    return words;
  }

  private void nextPart() {
    if (place == Place.PART) {
      placeOpen = false;
    }
  }

  private void openPlace() {
    places++;
    placeOpen = false;
    label = null;
    if (place != Place.PART) {
      sincePlace = 0;
    }
  }

  /** Makes sure the place the next block stands on has been written, and counts the block. */
  private void begin(int length) throws SAXException {
    if (!placeOpen) {
      if (place == Place.PART || places == 0) {
        places++;
      }
      if (places > ExtractionLimits.PLACES) {
        throw new Enough();
      }
      try {
        writer.place(places, label);
      } catch (IOException broken) {
        throw new SAXException(broken);
      }
      placeOpen = true;
      sincePlace = 0;
      label = null;
    }
    characters += length;
    sincePlace += length;
    if (characters > ExtractionLimits.CHARACTERS) {
      throw new Enough();
    }
  }

  private static String nameOf(String local, String qName) {
    return local == null || local.isEmpty() ? qName : local;
  }
}
