package vn.hieuhoc.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hieuhoc.arrangement.HomeBlock.APPEALS;
import static vn.hieuhoc.arrangement.HomeBlock.COURSES;
import static vn.hieuhoc.arrangement.HomeBlock.NEWS;
import static vn.hieuhoc.arrangement.HomeBlock.SESSIONS;
import static vn.hieuhoc.arrangement.HomeBlock.TITLE;
import static vn.hieuhoc.arrangement.HomeBlock.TRAINING;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.enrolment.MyCourseOrder;

class HomeArrangementTest {

  @Test
  void whoArrangedNothingSeesTheHomeAsItWasMade() {
    assertThat(HomeArrangement.read(null)).isEqualTo(HomeArrangement.USUAL);
    assertThat(HomeArrangement.read("  ")).isEqualTo(HomeArrangement.USUAL);
    assertThat(HomeArrangement.USUAL.text()).isNull();
  }

  @Test
  void whatWasArrangedIsReadAgainAsItWasWritten() {
    HomeArrangement mine =
        HomeArrangement.USUAL.up(TITLE).up(TITLE).fold(NEWS).sorting(MyCourseOrder.END);

    assertThat(mine.blocks()).containsExactly(NEWS, TITLE, SESSIONS, COURSES, APPEALS, TRAINING);
    assertThat(HomeArrangement.read(mine.text())).isEqualTo(mine);
    assertThat(mine.text().length()).isLessThan(300);
  }

  @Test
  void movingThereAndBackIsAsItWasMade() {
    assertThat(HomeArrangement.USUAL.down(NEWS).up(NEWS).text()).isNull();
    assertThat(HomeArrangement.USUAL.fold(NEWS).unfold(NEWS).text()).isNull();
  }

  @Test
  void atTheTopAndAtTheBottomABlockStays() {
    assertThat(HomeArrangement.USUAL.up(NEWS)).isEqualTo(HomeArrangement.USUAL);
    assertThat(HomeArrangement.USUAL.down(TRAINING)).isEqualTo(HomeArrangement.USUAL);
  }

  @Test
  void whatRunsOutIsNeverFoldedAway() {
    assertThat(HomeArrangement.USUAL.fold(TRAINING).folded()).isEmpty();
    assertThat(HomeArrangement.read("-TRAINING -NEWS =LAST").folded()).containsExactly(NEWS);
  }

  @Test
  void aBlockThatCameLaterStandsBehindTheOneBeforeItAndForgottenWordsArePassedOver() {
    HomeArrangement old = HomeArrangement.read("TITLE GAMES NEWS COURSES =SHOE_SIZE");

    assertThat(old.blocks()).containsExactly(TITLE, APPEALS, TRAINING, NEWS, SESSIONS, COURSES);
    assertThat(old.courses()).isEqualTo(MyCourseOrder.LAST);
  }

  @Test
  void twoNarrowBlocksStandSideBySideWhileBothAreOpen() {
    assertThat(HomeArrangement.USUAL.lines()).contains(List.of(SESSIONS, COURSES)).hasSize(5);
    assertThat(HomeArrangement.USUAL.fold(SESSIONS).lines()).hasSize(6);
    assertThat(HomeArrangement.USUAL.up(SESSIONS).lines()).hasSize(6);
  }
}
