package vn.hieuhoc.content.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the glyphs of a printed page into lines as the eye reads them: from top to bottom, and where
 * the page is set in two columns, the left one first. In which order a file draws its glyphs says
 * nothing: many draw all bold ones last.
 */
final class PageText {

  private static final float SAME_LINE = 0.5f;
  private static final float WORD_GAP = 0.16f;
  private static final float WIDE_GAP = 1.05f;
  private static final int STEPS = 60;
  private static final int COLUMN_LINES = 6;
  private static final int COLUMN_CHARACTERS = 20;

  private PageText() {}

  /** A glyph, or a few that are drawn as one; {@code y} is the line it stands on. */
  record Glyph(String text, float x, float right, float y, float size, boolean bold) {}

  /**
   * A line, or the part of it in one column.
   *
   * @param bold whether nearly all of it is bold
   * @param parts what wide gaps divide it into; empty when there are none
   */
  record Line(
      String text, float x, float right, float y, float size, boolean bold, List<Line> parts) {}

  static List<Line> lines(List<Glyph> glyphs) {
    List<List<Line>> lines = new ArrayList<>();
    for (List<Glyph> line : grouped(glyphs)) {
      lines.add(segments(line));
    }
    float gutter = gutter(lines);
    List<Line> read = new ArrayList<>();
    if (Float.isNaN(gutter)) {
      lines.stream().filter(line -> !line.isEmpty()).map(PageText::joined).forEach(read::add);
      return read;
    }
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    for (List<Line> line : lines) {
      if (line.stream().anyMatch(part -> part.x() < gutter && part.right() > gutter)) {
        read.addAll(left);
        read.addAll(right);
        left.clear();
        right.clear();
        read.add(joined(line));
        continue;
      }
      List<Line> west = line.stream().filter(part -> part.right() <= gutter).toList();
      List<Line> east = line.stream().filter(part -> part.x() >= gutter).toList();
      if (!west.isEmpty()) {
        left.add(joined(west));
      }
      if (!east.isEmpty()) {
        right.add(joined(east));
      }
    }
    read.addAll(left);
    read.addAll(right);
    return read;
  }

  private static List<List<Glyph>> grouped(List<Glyph> glyphs) {
    List<Glyph> falling = new ArrayList<>(glyphs);
    falling.sort(Comparator.comparingDouble(Glyph::y));
    List<List<Glyph>> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    float y = 0;
    float size = 0;
    for (Glyph glyph : falling) {
      if (!line.isEmpty() && glyph.y() - y > SAME_LINE * Math.min(size, glyph.size())) {
        lines.add(line);
        line = new ArrayList<>();
        size = 0;
      }
      if (glyph.size() > size) {
        size = glyph.size();
        y = glyph.y();
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    lines.forEach(each -> each.sort(Comparator.comparingDouble(Glyph::x)));
    return lines;
  }

  /** Cuts a line where it has a wide gap, such as between columns. */
  private static List<Line> segments(List<Glyph> line) {
    List<Line> segments = new ArrayList<>();
    List<Glyph> run = new ArrayList<>();
    float right = 0;
    for (Glyph glyph : line) {
      if (glyph.text().isBlank()) {
        continue;
      }
      if (!run.isEmpty() && glyph.x() - right > WIDE_GAP * glyph.size()) {
        segments.add(segment(run));
        run.clear();
      }
      run.add(glyph);
      right = Math.max(run.size() == 1 ? glyph.right() : right, glyph.right());
    }
    if (!run.isEmpty()) {
      segments.add(segment(run));
    }
    return segments;
  }

  private static Line segment(List<Glyph> run) {
    StringBuilder text = new StringBuilder();
    float right = run.get(0).x();
    float size = 0;
    int bold = 0;
    for (Glyph glyph : run) {
      if (text.length() > 0 && glyph.x() - right > WORD_GAP * glyph.size()) {
        text.append(' ');
      }
      text.append(glyph.text());
      right = Math.max(right, glyph.right());
      size = Math.max(size, glyph.size());
      bold += glyph.bold() ? 1 : 0;
    }
    Glyph first = run.get(0);
    return new Line(
        text.toString(), first.x(), right, first.y(), size, bold * 10 >= run.size() * 9, List.of());
  }

  private static Line joined(List<Line> parts) {
    Line first = parts.get(0);
    if (parts.size() == 1) {
      return first;
    }
    Line last = parts.get(parts.size() - 1);
    return new Line(
        String.join(" ", parts.stream().map(Line::text).toList()),
        first.x(),
        last.right(),
        first.y(),
        (float) parts.stream().mapToDouble(Line::size).max().orElse(first.size()),
        parts.stream().allMatch(Line::bold),
        List.copyOf(parts));
  }

  /** Where the page is divided in two columns of running text; not a number when it is not. */
  private static float gutter(List<List<Line>> lines) {
    List<Line> all = lines.stream().flatMap(List::stream).toList();
    if (all.size() < 2 * COLUMN_LINES) {
      return Float.NaN;
    }
    float from = (float) all.stream().mapToDouble(Line::x).min().orElse(0);
    float to = (float) all.stream().mapToDouble(Line::right).max().orElse(0);
    float best = Float.NaN;
    long fewest = all.size() / 7 + 1L;
    for (int step = STEPS * 3 / 10; step <= STEPS * 7 / 10; step++) {
      float x = from + (to - from) * step / STEPS;
      long crossing = all.stream().filter(part -> part.x() < x && part.right() > x).count();
      if (crossing < fewest
          && runs(all.stream().filter(part -> part.right() <= x).toList())
          && runs(all.stream().filter(part -> part.x() >= x).toList())) {
        fewest = crossing;
        best = x;
      }
    }
    return best;
  }

  private static boolean runs(List<Line> column) {
    return column.size() >= COLUMN_LINES
        && column.stream().mapToInt(part -> part.text().length()).average().orElse(0)
            >= COLUMN_CHARACTERS;
  }
}
