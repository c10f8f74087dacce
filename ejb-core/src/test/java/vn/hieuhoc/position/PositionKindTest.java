package vn.hieuhoc.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.organisation.UnitKind;

/** Each post is held where the association's and the centres' rules know it. */
class PositionKindTest {

  @Test
  void theAssociationHasAChairAndTheCentreADirector() {
    assertThat(PositionKind.at(UnitKind.ASSOCIATION))
        .contains(PositionKind.CHAIR)
        .doesNotContain(PositionKind.CENTRE_DIRECTOR);
    assertThat(PositionKind.at(UnitKind.LEARNING_CENTRE))
        .contains(PositionKind.CENTRE_DIRECTOR)
        .doesNotContain(PositionKind.CHAIR);
  }

  @Test
  void aCommuneItselfHasNone() {
    assertThat(PositionKind.at(UnitKind.COMMUNE)).isEmpty();
  }

  @Test
  void everyPostIsHeldSomewhere() {
    assertThat(Arrays.stream(UnitKind.values()).flatMap(unit -> PositionKind.at(unit).stream()))
        .contains(PositionKind.values());
  }
}
