package vn.hieuhoc.itemstatistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ItemCountTest {

  private static final UUID ID = UUID.randomUUID();

  private static ItemFigures of(int answers, boolean goodOnesRight) {
    ItemCount count = new ItemCount();
    for (int i = 0; i < answers; i++) {
      boolean good = i % 2 == 0;
      count.add(good == goodOnesRight ? 1 : 0, good ? 0.9 : 0.2);
    }
    return count.of(ID);
  }

  @Test
  void fewerThanThirtyAnswersSayNothing() {
    assertThat(of(29, true)).isEqualTo(new ItemFigures(ID, 29, null, null));
    assertThat(of(30, true).difficulty()).isEqualTo(0.5);
  }

  @Test
  void aQuestionThatGoodOnesAnswerTellsThemApart() {
    assertThat(of(40, true).discrimination()).isEqualTo(1.0);
    assertThat(of(40, false).discrimination()).isEqualTo(-1.0);
  }

  @Test
  void whatEverybodyEarnsTellsNobodyApart() {
    ItemCount count = new ItemCount();
    for (int i = 0; i < 50; i++) {
      count.add(1, i / 50.0);
    }
    assertThat(count.of(ID)).isEqualTo(new ItemFigures(ID, 50, 1.0, null));
  }
}
