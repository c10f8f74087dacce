package vn.hieuhoc.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.support.Refused;

class OutlineTest {

  private static final UUID READ = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID WORK = UUID.fromString("00000000-0000-0000-0000-000000000002");

  private static final Outline BOTH =
      new Outline(
          List.of(
              new OutlineItem(
                  READ,
                  LessonKind.MATERIAL,
                  "Đọc \"tờ rơi\"",
                  null,
                  true,
                  "Mở đầu",
                  UUID.fromString("00000000-0000-0000-0000-00000000000a"),
                  null,
                  null,
                  null,
                  14),
              new OutlineItem(
                  WORK,
                  LessonKind.PRACTICE,
                  "Làm",
                  30,
                  false,
                  null,
                  null,
                  null,
                  null,
                  "Dòng một\nDòng hai",
                  null)));

  @Test
  void whatIsKeptIsReadAsItWas() {
    assertThat(Outline.read(BOTH.json())).isEqualTo(BOTH);
    assertThat(Outline.read(new Outline(List.of()).json()).lessons()).isEmpty();
  }

  @Test
  void anOrderNamesEveryLessonOnce() {
    assertThat(BOTH.inOrder(List.of(WORK, READ)).lessons())
        .extracting(OutlineItem::id)
        .containsExactly(WORK, READ);
    for (List<UUID> wrong :
        List.of(
            List.of(WORK),
            List.of(WORK, WORK),
            List.of(WORK, READ, WORK),
            List.of(WORK, UUID.randomUUID()))) {
      assertThatThrownBy(() -> BOTH.inOrder(wrong))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("course.order-incomplete");
    }
  }

  @Test
  void aLessonThatIsPutInAgainKeepsItsPlace() {
    OutlineItem other = BOTH.lesson(READ).orElseThrow().in("Phần mới");

    assertThat(BOTH.with(other).lessons()).containsExactly(other, BOTH.lessons().get(1));
    assertThat(BOTH.without(READ).with(other).lessons())
        .containsExactly(BOTH.lessons().get(1), other);
  }

  @Test
  void aPartThatLosesItsNameKeepsItsLessons() {
    assertThat(BOTH.withPartNamed("Mở đầu", null).lessons())
        .hasSize(2)
        .allMatch(each -> each.section() == null);
  }
}
