package vn.hieuhoc.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Work in lots rests only while others need the processors. */
class GivingWayTest {

  private static final Duration LOT = Duration.ofMillis(120);

  @Test
  void whereThereIsRoomNobodyRests() {
    assertThat(GivingWay.rest(0.89, LOT)).isZero();
    assertThat(GivingWay.rest(0, LOT)).isZero();
  }

  @Test
  void aMachineThatDoesNotSayIsNotBusy() {
    assertThat(GivingWay.rest(-1, LOT)).isZero();
    assertThat(GivingWay.rest(Double.NaN, LOT)).isZero();
  }

  @Test
  void onBusyProcessorsALotIsFollowedByARestThreeTimesAsLong() {
    assertThat(GivingWay.rest(0.9, LOT)).isEqualTo(LOT.multipliedBy(3));
    assertThat(GivingWay.rest(1, LOT)).isEqualTo(LOT.multipliedBy(3));
  }

  @Test
  void noRestIsLongerThanASecond() {
    assertThat(GivingWay.rest(1, Duration.ofMinutes(2))).isEqualTo(Duration.ofSeconds(1));
  }
}
