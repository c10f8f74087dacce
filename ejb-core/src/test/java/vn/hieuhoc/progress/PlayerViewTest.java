package vn.hieuhoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.enrolment.HowFar;

class PlayerViewTest {

  @Test
  void lessonsThatFollowEachOtherUnderOneHeadingAreOnePart() {
    PlayerView view = view(1, null, "Một", "Một", "Hai", "Một");

    assertThat(view.parted()).isTrue();
    assertThat(view.parts())
        .extracting(PlayerView.Part::title)
        .containsExactly(null, "Một", "Hai", "Một");
    assertThat(view.parts()).extracting(part -> part.steps().size()).containsExactly(1, 2, 1, 1);
    assertThat(view.parts())
        .extracting(PlayerView.Part::current)
        .containsExactly(false, true, false, false);
    assertThat(view.parts().get(1).done()).isEqualTo(1);
  }

  @Test
  void withoutHeadingsThereIsOneListAsEver() {
    PlayerView view = view(0, null, null);

    assertThat(view.parted()).isFalse();
    assertThat(view.parts()).singleElement().satisfies(part -> assertThat(part.steps()).hasSize(2));
  }

  @Test
  void aFinishedLessonLeadsToTheNextOneLeftAndThenToTheFirst() {
    assertThat(view(1, null, null, null).goOn().number()).isEqualTo(3);
    assertThat(view(1, null, null).goOn().number()).isEqualTo(1);
    assertThat(view(0, null, null, null).goOn()).as("this one is still open").isNull();
  }

  /** A course whose lessons stand under these headings; the second lesson is finished. */
  private static PlayerView view(int current, String... headings) {
    List<PlayerView.Step> steps = new ArrayList<>();
    for (String heading : headings) {
      int number = steps.size() + 1;
      steps.add(
          new PlayerView.Step(
              number,
              new LessonRow(
                  (long) number,
                  UUID.randomUUID(),
                  number,
                  LessonKind.LINK,
                  "Bài " + number,
                  null,
                  true,
                  heading,
                  "https://example.org",
                  null,
                  null,
                  null,
                  null),
              number == 2 ? ProgressState.DONE : ProgressState.NEW,
              null,
              0,
              null,
              null,
              null,
              false));
    }
    return new PlayerView(
        UUID.randomUUID(),
        1L,
        UUID.randomUUID(),
        "Khóa",
        1L,
        false,
        new HowFar(1, headings.length),
        steps,
        steps.get(current));
  }
}
