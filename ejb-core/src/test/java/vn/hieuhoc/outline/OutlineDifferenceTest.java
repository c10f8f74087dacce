package vn.hieuhoc.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.Outline;
import vn.hieuhoc.course.OutlineItem;
import vn.hieuhoc.outline.OutlineDifference.Renamed;

class OutlineDifferenceTest {

  static Outline of(OutlineItem... lessons) {
    return new Outline(Arrays.asList(lessons));
  }

  /** A lesson whose id is its letter. */
  static OutlineItem lesson(String letter) {
    return called(letter, letter);
  }

  static OutlineItem called(String letter, String title) {
    return new OutlineItem(
        UUID.nameUUIDFromBytes(letter.getBytes(StandardCharsets.UTF_8)),
        LessonKind.PRACTICE,
        title,
        10,
        true,
        null,
        null,
        null,
        null,
        "Làm thử",
        null);
  }

  private static OutlineItem optional(OutlineItem item) {
    return new OutlineItem(
        item.id(), item.kind(), item.title(), 10, false, null, null, null, null, item.task(), null);
  }

  @Test
  void theSameIsNoDifference() {
    assertThat(OutlineDifference.between(of(lesson("A")), of(lesson("A"))).none()).isTrue();
  }

  @Test
  void whatCameAndWentIsNamedByItsTitle() {
    OutlineDifference difference =
        OutlineDifference.between(of(lesson("A"), lesson("B")), of(lesson("B"), lesson("C")));

    assertThat(difference.added()).containsExactly("C");
    assertThat(difference.removed()).containsExactly("A");
    assertThat(difference.moved()).as("those that stay keep their order").isEmpty();
  }

  @Test
  void oneLessonBroughtToTheTopIsOneMove() {
    OutlineDifference difference =
        OutlineDifference.between(
            of(lesson("A"), lesson("B"), lesson("C"), lesson("D")),
            of(lesson("D"), lesson("A"), lesson("B"), lesson("C")));

    assertThat(difference.moved()).containsExactly("D");
  }

  @Test
  void aNewTitleIsTold() {
    assertThat(OutlineDifference.between(of(lesson("A")), of(called("A", "Nước sạch"))).renamed())
        .containsExactly(new Renamed("A", "Nước sạch"));
  }

  @Test
  void aLessonThatNeedNotBeLearntAnyMoreIsChangedAndNotRenamed() {
    OutlineDifference difference =
        OutlineDifference.between(of(lesson("A")), of(optional(lesson("A"))));

    assertThat(difference.changed()).containsExactly("A");
    assertThat(difference.renamed()).isEmpty();
  }

  @Test
  void aPartCalledOtherwiseIsOneChangeAndMovesNothing() {
    OutlineDifference difference =
        OutlineDifference.between(
            of(lesson("A").in("Mở đầu"), lesson("B").in("Mở đầu"), lesson("C")),
            of(lesson("A").in("Bắt đầu"), lesson("B").in("Bắt đầu"), lesson("C")));

    assertThat(difference.parts()).containsExactly(new Renamed("Mở đầu", "Bắt đầu"));
    assertThat(difference.moved()).isEmpty();
  }

  @Test
  void aLessonInAnotherPartIsMoved() {
    OutlineDifference difference =
        OutlineDifference.between(
            of(lesson("A").in("Một"), lesson("B").in("Một"), lesson("C").in("Hai")),
            of(lesson("A").in("Một"), lesson("B").in("Hai"), lesson("C").in("Hai")));

    assertThat(difference.moved()).containsExactly("B");
    assertThat(difference.parts()).isEmpty();
  }
}
