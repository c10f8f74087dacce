package vn.hieuhoc.content.extract;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.SAXException;

/**
 * Reads text that is nothing but lines. A line that was only broken because it was full goes on in
 * the next; others stay lines of their own, as they were typed. Underlined lines are headings.
 */
final class LinesText {

  private static final int FULL = 58;
  private static final String BULLET = "^\\s*[-–•*+]\\s+";
  private static final String NUMBER = "^\\s*(?:\\d{1,3}|[a-zđ])[.)]\\s+.*";

  private final BlockHandler blocks;
  private final StringBuilder block = new StringBuilder();
  private boolean listed;
  private String before = "";

  private LinesText(BlockHandler blocks) {
    this.blocks = blocks;
  }

  static void read(String text, BlockHandler blocks) throws SAXException {
    blocks.startDocument();
    LinesText reader = new LinesText(blocks);
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.add("");
    for (String line : lines) {
      reader.line(line.stripTrailing());
    }
    blocks.endDocument();
  }

  private void line(String line) throws SAXException {
    if (line.matches("\\s*={3,}") && isAlone()) {
      headed(1);
    } else if (line.matches("\\s*-{3,}") && isAlone()) {
      headed(2);
    } else if (line.matches("#{1,4}\\s.+")) {
      end();
      block.append(line.replaceFirst("^#+\\s+", ""));
      headed(line.indexOf(' '));
    } else if (line.isBlank() || line.matches("\\s*[=*_~-]{3,}")) {
      end();
    } else if (line.matches(BULLET + ".*")) {
      end();
      listed = true;
      block.append(line.replaceFirst(BULLET, ""));
      before = line;
    } else {
      if (!goesOn(line)) {
        end();
      }
      block.append(block.length() == 0 ? "" : " ").append(line.strip());
      before = line;
    }
  }

  /** One short line, so that what is under it underlines it. */
  private boolean isAlone() {
    return block.length() > 0 && block.toString().equals(before.strip());
  }

  private boolean goesOn(String line) {
    if (block.length() == 0 || line.matches(NUMBER)) {
      return false;
    }
    boolean indented = line.startsWith("  ") && !before.startsWith(line.replaceAll("\\S.*", ""));
    return indented || before.length() >= FULL;
  }

  private void headed(int level) throws SAXException {
    blocks.headed(level, block.toString());
    clear();
  }

  private void end() throws SAXException {
    if (block.length() > 0) {
      if (listed) {
        blocks.listed(block.toString());
      } else {
        blocks.plain(block.toString());
      }
    }
    clear();
  }

  private void clear() {
    block.setLength(0);
    listed = false;
    before = "";
  }
}
