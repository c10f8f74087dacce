package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MyCourseOrderTest {

  private static final Instant NOW = Instant.parse("2026-11-29T05:00:00Z");

  private final MyCourseRow water = course("Đuối nước", 1, null);
  private final MyCourseRow aid = course("Ấp trứng", 3, LocalDate.of(2026, 12, 20));
  private final MyCourseRow law = course("Dân quyền", 2, LocalDate.of(2026, 12, 1));
  private final List<MyCourseRow> mine = List.of(water, aid, law);

  @Test
  void theLastLearntComesFirstUnlessSomethingElseIsWanted() {
    assertThat(MyCourseOrder.LAST.sorted(mine)).isEqualTo(mine);
  }

  @Test
  void titlesAreSortedAsVietnameseSorts() {
    assertThat(MyCourseOrder.NAME.sorted(mine)).containsExactly(aid, law, water);
  }

  @Test
  void whatEndsFirstComesFirstAndWhatNeverEndsLast() {
    assertThat(MyCourseOrder.END.sorted(mine)).containsExactly(law, aid, water);
  }

  @Test
  void whatIsNearlyFinishedComesFirst() {
    assertThat(MyCourseOrder.PROGRESS.sorted(mine)).containsExactly(aid, law, water);
  }

  @Test
  void whoJustEnrolledGoesOnWhereTheyStoppedAndBeginsWhenNothingIsOpen() {
    MyCourseRow fresh = course("Mới ghi tên", 0, null);

    assertThat(new MyLearning(List.of(fresh, water, aid), List.of(), List.of()).goOn())
        .isEqualTo(water);
    assertThat(new MyLearning(List.of(fresh), List.of(), List.of()).goOn()).isEqualTo(fresh);
    assertThat(new MyLearning(List.of(), List.of(), List.of()).goOn()).isNull();
  }

  private static MyCourseRow course(String title, int done, LocalDate endsOn) {
    return new MyCourseRow(
        UUID.randomUUID(),
        1L,
        1L,
        UUID.randomUUID(),
        title,
        1,
        EnrolmentStatus.ACTIVE,
        done,
        4,
        NOW,
        done == 0 ? null : NOW,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        0,
        null,
        endsOn,
        false,
        false,
        null,
        null);
  }
}
