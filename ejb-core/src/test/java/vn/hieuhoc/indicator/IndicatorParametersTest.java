package vn.hieuhoc.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.Wired;

class IndicatorParametersTest {

  @Test
  void anAgeThatNobodyReachesIsNoUpperLimit() {
    IndicatorParameters parameters = SampleParameters.usual();

    assertThat(parameters.terms(Indicator.I6))
        .contains(new IndicatorTerm("age-from", "", List.of("15")));

    Wired.with(parameters, "workerAgeTo", 60);
    assertThat(parameters.terms(Indicator.I6))
        .contains(new IndicatorTerm("ages", "", List.of("15", "60")));
  }
}
