package vn.hieuhoc.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The closure says of every day what walking up the versions of that day says. */
class ClosureLinesTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 60;

  @RepeatedTest(200)
  void everyDayIsAsWalkingUpSays(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<ClosureLines.Standing> standings = map(random);

    Set<ClosureLines.Line> lines = ClosureLines.of(standings);

    for (int day = 0; day < DAYS; day += 1 + random.nextInt(5)) {
      LocalDate at = FIRST.plusDays(day);
      assertThat(onDay(lines, at)).as("%s", at).isEqualTo(walkedUp(standings, at));
    }
  }

  @RepeatedTest(50)
  void noTwoLinesOfAPairOverlapOrCouldBeOne(RepetitionInfo repetition) {
    Set<ClosureLines.Line> lines =
        ClosureLines.of(map(new Random(1_000 + repetition.getCurrentRepetition())));
    for (ClosureLines.Line one : lines) {
      for (ClosureLines.Line other : lines) {
        boolean pair =
            one != other
                && one.ancestor().equals(other.ancestor())
                && one.descendant().equals(other.descendant());
        if (pair) {
          boolean apart =
              (one.to() != null && !one.to().isAfter(other.from()))
                  || (other.to() != null && !other.to().isAfter(one.from()));
          assertThat(apart).as("%s and %s", one, other).isTrue();
          assertThat(one.depth() == other.depth() && other.from().equals(one.to()))
              .as("%s goes on in %s", one, other)
              .isFalse();
        }
      }
    }
  }

  @Test
  void aUnitUnderItselfIsRefused() {
    List<ClosureLines.Standing> cycle =
        List.of(
            new ClosureLines.Standing(1L, 2L, FIRST, null, false),
            new ClosureLines.Standing(2L, 1L, FIRST, null, false));
    assertThatThrownBy(() -> ClosureLines.of(cycle)).isInstanceOf(IllegalStateException.class);
  }

  /** Units of which each stands under earlier ones, some of which close and lie in another. */
  private static List<ClosureLines.Standing> map(Random random) {
    List<ClosureLines.Standing> all = new ArrayList<>();
    int units = 3 + random.nextInt(10);
    for (long unit = 0; unit < units; unit++) {
      int from = unit == 0 ? 0 : random.nextInt(20);
      int end = random.nextInt(3) == 0 && unit > 0 ? from + 1 + random.nextInt(DAYS) : -1;
      int at = from;
      while (true) {
        int next = at + 1 + random.nextInt(30);
        boolean last = end >= 0 ? next >= end : random.nextBoolean();
        int until = last ? end : next;
        Long above = unit == 0 ? null : (long) random.nextInt((int) unit);
        all.add(
            new ClosureLines.Standing(unit, above, day(at), until < 0 ? null : day(until), false));
        if (last) {
          break;
        }
        at = next;
      }
      if (end >= 0) {
        all.add(
            new ClosureLines.Standing(
                unit, (long) random.nextInt((int) unit), day(end), null, true));
      }
    }
    return all;
  }

  private static LocalDate day(int days) {
    return FIRST.plusDays(days);
  }

  private static Set<List<Long>> onDay(Set<ClosureLines.Line> lines, LocalDate day) {
    Set<List<Long>> found = new HashSet<>();
    for (ClosureLines.Line line : lines) {
      if (!line.from().isAfter(day) && (line.to() == null || line.to().isAfter(day))) {
        found.add(List.of(line.ancestor(), line.descendant(), (long) line.depth()));
      }
    }
    return found;
  }

  private static Set<List<Long>> walkedUp(List<ClosureLines.Standing> all, LocalDate day) {
    Map<Long, ClosureLines.Standing> then = new HashMap<>();
    for (ClosureLines.Standing standing : all) {
      if (!standing.from().isAfter(day) && (standing.to() == null || standing.to().isAfter(day))) {
        then.put(standing.unit(), standing);
      }
    }
    Set<List<Long>> found = new HashSet<>();
    for (Long unit : then.keySet()) {
      long depth = 0;
      ClosureLines.Standing at = then.get(unit);
      while (at != null) {
        if (!at.closed()) {
          found.add(List.of(at.unit(), unit, depth));
        }
        depth++;
        at = at.above() == null ? null : then.get(at.above());
      }
    }
    return found;
  }
}
