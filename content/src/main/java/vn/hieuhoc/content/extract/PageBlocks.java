package vn.hieuhoc.content.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xml.sax.SAXException;
import vn.hieuhoc.content.extract.PageText.Line;

/**
 * Makes headings, paragraphs and items of the lines of printed pages, and leaves out page numbers.
 */
final class PageBlocks {

  private static final String BULLETS = "[•◦▪●○■□➢✓·\\uF000-\\uF0FF*–—-]";
  private static final String BULLET = "^" + BULLETS + "\\s+";
  private static final String NUMBER = "^(?:\\d{1,2}|[a-zđ])[.)]\\s.*";
  private static final String PAGE_NUMBER =
      "(?iu)[-–—]?\\s*(?:trang|page|tr\\.|p\\.)?\\s*\\d{1,4}\\s*(?:(?:/|\\||trên|of)\\s*\\d{1,4})?\\s*[-–—]?";
  private static final float EDGE = 0.1f;
  private static final float LARGE = 1.12f;
  private static final int HEADING = 160;

  /**
   * A page as it was printed.
   *
   * @param height in the unit of the lines
   */
  record Printed(List<Line> lines, float height) {}

  private final BlockHandler blocks;
  private final float body;
  private final Set<String> running;

  private final StringBuilder text = new StringBuilder();
  private List<Line> block = new ArrayList<>();

  private PageBlocks(BlockHandler blocks, List<Printed> pages) {
    this.blocks = blocks;
    this.body = usualSize(pages);
    this.running = running(pages);
  }

  static void write(List<Printed> pages, BlockHandler blocks) throws SAXException {
    PageBlocks writer = new PageBlocks(blocks, pages);
    for (Printed page : pages) {
      blocks.page();
      writer.page(page);
    }
    blocks.endDocument();
  }

  private void page(Printed page) throws SAXException {
    List<Line> lines =
        page.lines().stream().filter(line -> !atEdge(line, page) || !ofFrame(line)).toList();
    float step = usualStep(lines);
    float right = (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
    Line before = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      PageTable table = PageTable.at(lines, i, step);
      if (table != null) {
        end();
        for (List<String> row : table.rows()) {
          blocks.cells(row);
        }
        i += table.length() - 1;
        before = null;
        continue;
      }
      if (before != null && parted(before, line, step, right)) {
        end();
      }
      block.add(line);
      before = line;
    }
    end();
  }

  private boolean parted(Line before, Line line, float step, float right) {
    float gap = line.y() - before.y();
    boolean otherType =
        Math.abs(line.size() - before.size()) > 0.08f * before.size()
            || line.bold() != before.bold() && (line.bold() || block.stream().allMatch(Line::bold));
    boolean ended = before.text().matches(".*[.!?:;…”\"]$");
    boolean shortLine = before.right() < right - 6 * before.size();
    boolean indented = line.x() > before.x() + line.size() && block.size() > 1;
    return otherType
        || gap <= 0
        || gap > Math.max(1.3f * step, 1.5f * line.size())
        || line.text().matches(BULLET + ".*")
        || line.text().matches(NUMBER)
        || shortLine && ended
        || indented && ended;
  }

  private void end() throws SAXException {
    if (block.isEmpty()) {
      return;
    }
    text.setLength(0);
    for (Line line : block) {
      text.append(text.length() == 0 ? "" : " ").append(line.text());
    }
    String words = text.toString();
    float size = block.get(0).size();
    boolean bold = block.stream().allMatch(Line::bold);
    boolean sentence = words.matches(".*[.;,]$");
    if (words.matches(BULLET + ".*")) {
      blocks.listed(words.replaceFirst(BULLET, ""));
    } else if (words.length() <= HEADING && (size >= LARGE * body || bold && !sentence)) {
      blocks.headed(size >= 1.5f * body ? 1 : size >= LARGE * body ? 2 : 3, words);
    } else {
      blocks.plain(words);
    }
    block = new ArrayList<>();
  }

  private boolean atEdge(Line line, Printed page) {
    return line.y() < EDGE * page.height() || line.y() > (1 - EDGE) * page.height();
  }

  private boolean ofFrame(Line line) {
    return line.text().matches(PAGE_NUMBER) || running.contains(withoutNumbers(line));
  }

  /** What stands at the edge of most pages is no text of any of them. */
  private Set<String> running(List<Printed> pages) {
    Map<String, Long> times =
        pages.stream()
            .flatMap(
                page ->
                    page.lines().stream()
                        .filter(line -> atEdge(line, page))
                        .map(PageBlocks::withoutNumbers)
                        .distinct())
            .collect(Collectors.groupingBy(words -> words, Collectors.counting()));
    return times.entrySet().stream()
        .filter(each -> each.getValue() >= 3 && each.getValue() * 2 > pages.size())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static String withoutNumbers(Line line) {
    return line.text().replaceAll("\\d+", "#");
  }

  private static float usualSize(List<Printed> pages) {
    Map<Float, Integer> sizes = new TreeMap<>();
    for (Printed page : pages) {
      for (Line line : page.lines()) {
        sizes.merge(Math.round(line.size() * 2) / 2f, line.text().length(), Integer::sum);
      }
    }
    return mostOf(sizes, 12);
  }

  private static float usualStep(List<Line> lines) {
    Map<Float, Integer> steps = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      float step = lines.get(i).y() - lines.get(i - 1).y();
      if (step > 0) {
        steps.merge(Math.round(step * 2) / 2f, 1, Integer::sum);
      }
    }
    float usual = mostOf(new TreeMap<>(steps), 14);
    float size = (float) lines.stream().mapToDouble(Line::size).min().orElse(12);
    return Math.min(usual, 2 * size);
  }

  private static float mostOf(Map<Float, Integer> counted, float otherwise) {
    return counted.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
