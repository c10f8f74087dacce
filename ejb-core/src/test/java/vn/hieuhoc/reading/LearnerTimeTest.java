package vn.hieuhoc.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.reading.LearnerTime.Fresh;
import vn.hieuhoc.reading.LearnerTime.Room;

/** A learner has the server's clock once, heard of or not. */
class LearnerTimeTest {

  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
  private static final Room WIDE = new Room(Duration.ofDays(99), 0, Duration.ofDays(99));

  private static Fresh fresh(long seconds) {
    return new Fresh(seconds, 0);
  }

  private static Fresh kept(long seconds) {
    return new Fresh(seconds, seconds);
  }

  private static LearnerTime after(long seconds) {
    return new LearnerTime(NOON, 0, NOON.plusSeconds(seconds));
  }

  @Test
  void nobodyLearnsLongerThanTheServersClockRan() {
    assertThat(after(40).believed(fresh(30), WIDE)).isEqualTo(30);
    assertThat(after(40).believed(fresh(3000), WIDE)).isEqualTo(40);
    assertThat(new LearnerTime(null, 0, NOON).believed(fresh(3000), WIDE)).isZero();
  }

  @Test
  void manyQuickReportsAddUpToTheClockAndNoMore() {
    long sum = 0;
    Instant heard = NOON;
    for (int call = 0; call < 92; call++) {
      Instant now = heard.plusMillis(224);
      sum += new LearnerTime(heard, 0, now).believed(fresh(1000), WIDE);
      heard = now;
    }

    assertThat(sum).isEqualTo(Duration.between(NOON, heard).toSeconds());
  }

  @Test
  void aClockThatWentBackAddsNothing() {
    assertThat(after(-40).believed(fresh(30), WIDE)).isZero();
    assertThat(after(-40).left(0)).isZero();
  }

  @Test
  void whatRanUnheardIsPutAsideUpToADay() {
    assertThat(after(600).left(0)).isEqualTo(600);
    assertThat(after(600).left(200)).isEqualTo(400);
    assertThat(after(Duration.ofDays(30).toSeconds()).left(0))
        .isEqualTo(LearnerTime.MOST.toSeconds());
  }

  @Test
  void whatWasPutAsideIsGivenToALaterReportOnce() {
    LearnerTime back = new LearnerTime(NOON, 3600, NOON.plusSeconds(2));

    assertThat(back.believed(kept(1200), WIDE)).isEqualTo(1200);
    assertThat(back.left(1200)).isEqualTo(2402);
    assertThat(new LearnerTime(NOON, 0, NOON.plusSeconds(2)).believed(kept(1200), WIDE))
        .isEqualTo(2);
  }

  @Test
  void noLessonHasMoreOfItThanOneLearnsInItHonestly() {
    LearnerTime back = new LearnerTime(NOON, 36_000, NOON);
    Room room = new Room(Duration.ofDays(9), 300, Duration.ofMinutes(16));

    assertThat(back.believed(kept(30_000), room)).isEqualTo(16 * 60 - 300);
  }

  @Test
  void noLessonHasMoreOfItThanItWasOpen() {
    LearnerTime back = new LearnerTime(NOON, 36_000, NOON);

    assertThat(back.believed(kept(600), new Room(Duration.ZERO, 0, Duration.ofHours(1)))).isZero();
  }

  @Test
  void whoeverWasHeardOfAsksForNothingThatWasPutAside() {
    LearnerTime busy = new LearnerTime(NOON, 3600, NOON.plusSeconds(14));

    assertThat(busy.believed(fresh(40), WIDE)).isEqualTo(14);
    assertThat(busy.believed(new Fresh(40, 10), WIDE)).isEqualTo(24);
    assertThat(busy.moves(14)).isFalse();
  }

  /** One thing a learner does: some time later it opens a lesson, or sends what a device has. */
  record Step(int later, int lesson, long seconds, long kept) {}

  @Provide
  Arbitrary<List<Step>> doings() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40_000),
            Arbitraries.integers().between(0, 4),
            Arbitraries.longs().between(-1, 900_000),
            Arbitraries.longs().between(0, 900_000))
        .as(Step::new)
        .list()
        .ofMaxSize(60);
  }

  /** A learner with five lessons of a quarter of an hour, as the services keep it. */
  private static final class Kept {
    private Instant now = NOON;
    private Instant heard;
    private long unheard;
    private final Instant[] opened = new Instant[5];
    private final int[] spent = new int[5];

    int step(Step step) {
      now = now.plusSeconds(step.later());
      LearnerTime time = new LearnerTime(heard, unheard, now);
      int given = 0;
      if (opened[step.lesson()] == null) {
        opened[step.lesson()] = now;
      } else if (step.seconds() >= 0) {
        Duration open = Duration.between(opened[step.lesson()], now);
        given =
            time.believed(
                new Fresh(step.seconds(), step.kept()),
                new Room(open, spent[step.lesson()], Duration.ofMinutes(30)));
        spent[step.lesson()] += given;
      }
      unheard = time.moves(given) ? time.left(given) : unheard;
      heard = now;
      return given;
    }
  }

  @Property
  void whateverIsOpenedAndSentNoMoreIsGivenThanRan(@ForAll("doings") List<Step> doings) {
    Kept kept = new Kept();
    List<Integer> given = new ArrayList<>();
    Instant first = null;
    for (Step step : doings) {
      given.add(kept.step(step));
      first = first == null ? kept.now : first;
    }

    long ran = first == null ? 0 : Duration.between(first, kept.now).toSeconds();
    assertThat(given).allMatch(seconds -> seconds >= 0);
    assertThat(given.stream().mapToLong(Integer::longValue).sum()).isLessThanOrEqualTo(ran);
  }

  @Property
  void whatWasHonestlyLearntWithoutNetworkCountsWhole(
      @ForAll @IntRange(min = 10, max = 1800) int learnt,
      @ForAll @IntRange(min = 0, max = 80_000) int away,
      @ForAll @IntRange(min = 0, max = 600) int elsewhere) {
    Kept kept = new Kept();
    kept.step(new Step(0, 0, -1, 0));
    kept.step(new Step(60 + learnt + away, 1, -1, 0));
    int other = kept.step(new Step(elsewhere, 1, elsewhere, 0));
    kept.step(new Step(1, 0, -1, 0));

    assertThat(other).isEqualTo(elsewhere);
    assertThat(kept.step(new Step(1, 0, learnt, learnt))).isEqualTo(learnt);
  }
}
