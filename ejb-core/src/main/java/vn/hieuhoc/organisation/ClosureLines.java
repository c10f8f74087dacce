package vn.hieuhoc.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works the dated closure out from where each unit stood. Pure: same standings, same lines. A unit
 * that is closed lies inside the one it went on in, so that what was kept at it is found below the
 * successor on later maps, and below its old parents on the maps of its time.
 */
final class ClosureLines {

  private static final Comparator<Line> IN_TIME =
      Comparator.comparing(Line::ancestor).thenComparing(Line::depth).thenComparing(Line::from);

  private final Map<Long, List<Standing>> standings = new HashMap<>();
  private final Map<Long, List<Line>> known = new HashMap<>();
  private final Set<Long> begun = new LinkedHashSet<>();

  private ClosureLines(Collection<Standing> all) {
    all.forEach(
        each -> standings.computeIfAbsent(each.unit(), unit -> new ArrayList<>()).add(each));
  }

  /**
   * Where a unit stood for a time: under another, or, once it was closed, inside the one it went on
   * in.
   *
   * @param unit key of the unit
   * @param above key of the unit above or around it, or null for a root
   * @param from since when
   * @param to until when, exclusive, or null
   * @param closed true when the unit is closed then, and only lies inside its successor
   */
  record Standing(Long unit, Long above, LocalDate from, LocalDate to, boolean closed) {}

  /**
   * The descendant lay that deep under the ancestor for a time.
   *
   * @param ancestor key of the unit above, or of the unit itself at depth 0
   * @param descendant key of the unit below
   * @param depth how far apart
   * @param from since when
   * @param to until when, exclusive, or null
   */
  record Line(Long ancestor, Long descendant, int depth, LocalDate from, LocalDate to) {}

  /**
   * All lines of all units.
   *
   * @throws IllegalStateException when a unit would lie under itself
   */
  static Set<Line> of(Collection<Standing> standings) {
    ClosureLines lines = new ClosureLines(standings);
    Set<Line> all = new LinkedHashSet<>();
    lines.standings.keySet().forEach(unit -> all.addAll(lines.of(unit)));
    return all;
  }

  /**
   * The lines of one unit.
   *
   * @param standings of the unit and of all it ever lay in
   */
  static List<Line> of(Long unit, Collection<Standing> standings) {
    return new ClosureLines(standings).of(unit);
  }

  private List<Line> of(Long unit) {
    List<Line> done = known.get(unit);
    if (done != null) {
      return done;
    }
    if (!begun.add(unit)) {
      throw new IllegalStateException("unit " + unit + " lies under itself: " + begun);
    }
    List<Line> lines = new ArrayList<>();
    for (Standing standing : standings.getOrDefault(unit, List.of())) {
      if (!standing.closed()) {
        lines.add(new Line(unit, unit, 0, standing.from(), standing.to()));
      }
      if (standing.above() != null) {
        for (Line above : of(standing.above())) {
          LocalDate from = later(above.from(), standing.from());
          LocalDate to = earlier(above.to(), standing.to());
          if (to == null || from.isBefore(to)) {
            lines.add(new Line(above.ancestor(), unit, above.depth() + 1, from, to));
          }
        }
      }
    }
    begun.remove(unit);
    List<Line> joined = joined(lines);
    known.put(unit, joined);
    return joined;
  }

  /** Lines that follow one another without a gap are one. */
  private static List<Line> joined(List<Line> lines) {
    lines.sort(IN_TIME);
    List<Line> joined = new ArrayList<>();
    for (Line line : lines) {
      Line last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean goesOn =
          last != null
              && last.ancestor().equals(line.ancestor())
              && last.depth() == line.depth()
              && line.from().equals(last.to());
      if (goesOn) {
        joined.set(
            joined.size() - 1,
            new Line(last.ancestor(), last.descendant(), last.depth(), last.from(), line.to()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
