package vn.hieuhoc.content.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.content.index.Syllables.Syllable;
import vn.hieuhoc.search.MarkedText;
import vn.hieuhoc.search.MarkedText.Piece;

/**
 * Marks in a text, as it was written, what somebody looked for, and cuts out the stretch that shows
 * it best.
 */
final class Marker {

  private static final int BEFORE = 60;
  private static final int WINDOW = 240;
  private static final String CUT = "…";

  private final Set<String> terms = new HashSet<>();
  private final Set<String> exact = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();
  private final boolean single;

  Marker(List<Syllable> wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      terms.add(wanted.get(i).folded());
      exact.add(wanted.get(i).exact());
      if (i > 0) {
        pairs.add(wanted.get(i - 1).folded() + " " + wanted.get(i).folded());
      }
    }
    single = wanted.size() < 2;
  }

  /**
   * A stretch with its marks.
   *
   * @param text the stretch
   * @param score how well it fits; 0 when nothing in it was looked for
   */
  record Stretch(MarkedText text, double score) {}

  /** The whole text with its marks. */
  MarkedText whole(String text) {
    List<Syllable> syllables = Syllables.of(text);
    return cut(text, 0, text.length(), spans(syllables, 0, syllables.size()));
  }

  /** The best stretch of a text. */
  Stretch best(String text) {
    List<Syllable> syllables = Syllables.of(text);
    double[] weight = weights(syllables);
    int bestStart = -1;
    double best = 0;
    for (int i = 0; i < syllables.size(); i++) {
      if (weight[i] > 0) {
        double sum = worth(syllables, weight, i);
        if (sum > best + 1e-9) {
          best = sum;
          bestStart = i;
        }
      }
    }
    if (bestStart < 0) {
      return new Stretch(MarkedText.plain(head(text)), 0);
    }
    int from = wordStart(syllables, syllables.get(bestStart).start() - BEFORE);
    int to = wordEnd(syllables, from + WINDOW, text.length());
    int first = 0;
    while (syllables.get(first).start() < from) {
      first++;
    }
    int last = first;
    while (last < syllables.size() && syllables.get(last).end() <= to) {
      last++;
    }
    return new Stretch(cut(text, from, to, spans(syllables, first, last)), best);
  }

  /** A syllable next to its neighbour of the wish counts most; one alone counts once a window. */
  private double[] weights(List<Syllable> syllables) {
    double[] weight = new double[syllables.size()];
    for (int i = 0; i < weight.length; i++) {
      Syllable syllable = syllables.get(i);
      if (terms.contains(syllable.folded())) {
        weight[i] = exact.contains(syllable.exact()) ? 1.5 : 1;
        if (i > 0 && isPair(syllables, i - 1)) {
          weight[i] += 3;
        }
      }
    }
    return weight;
  }

  private double worth(List<Syllable> syllables, double[] weight, int from) {
    double sum = 0;
    Set<String> seen = new HashSet<>();
    int end = syllables.get(from).start() + WINDOW - BEFORE;
    for (int i = from; i < weight.length && syllables.get(i).end() <= end; i++) {
      if (weight[i] > 0) {
        boolean fresh = seen.add(syllables.get(i).folded());
        sum += fresh ? weight[i] : weight[i] * 0.2;
      }
    }
    return sum;
  }

  private boolean isPair(List<Syllable> syllables, int i) {
    return i >= 0
        && i + 1 < syllables.size()
        && pairs.contains(syllables.get(i).folded() + " " + syllables.get(i + 1).folded());
  }

  /** What is marked: runs of neighbours; where there are none, single syllables. */
  private List<int[]> spans(List<Syllable> syllables, int from, int to) {
    List<int[]> runs = new ArrayList<>();
    List<int[]> singles = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!terms.contains(syllables.get(i).folded())) {
        continue;
      }
      int end = i;
      while (end + 1 < to && isPair(syllables, end)) {
        end++;
      }
      int[] span = {syllables.get(i).start(), syllables.get(end).end()};
      (end > i ? runs : singles).add(span);
      i = end;
    }
    return single || runs.isEmpty() ? singles : runs;
  }

  private static MarkedText cut(String text, int from, int to, List<int[]> spans) {
    List<Piece> pieces = new ArrayList<>();
    int at = from;
    StringBuilder plain = new StringBuilder(from > 0 ? CUT : "");
    for (int[] span : spans) {
      plain.append(text, at, span[0]);
      if (!plain.isEmpty()) {
        pieces.add(new Piece(plain.toString(), false));
        plain.setLength(0);
      }
      pieces.add(new Piece(text.substring(span[0], span[1]), true));
      at = span[1];
    }
    plain.append(text, at, to).append(to < text.length() ? CUT : "");
    if (!plain.isEmpty()) {
      pieces.add(new Piece(plain.toString(), false));
    }
    return new MarkedText(pieces);
  }

  private static String head(String text) {
    return text.length() <= WINDOW
        ? text
        : text.substring(0, Math.max(WINDOW / 2, text.lastIndexOf(' ', WINDOW))) + CUT;
  }

  private static int wordStart(List<Syllable> syllables, int wanted) {
    if (wanted <= 0) {
      return 0;
    }
    return syllables.stream()
        .mapToInt(Syllable::start)
        .filter(start -> start >= wanted)
        .findFirst()
        .orElse(0);
  }

  private static int wordEnd(List<Syllable> syllables, int wanted, int length) {
    if (wanted >= length) {
      return length;
    }
    int end = 0;
    for (Syllable syllable : syllables) {
      if (syllable.end() > wanted) {
        break;
      }
      end = syllable.end();
    }
    return end == 0 ? Math.min(wanted, length) : end;
  }
}
