package vn.hieuhoc.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.FetchType;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Lazy is lazy: what an entity points at stays where it is until somebody looks. For a to-one that
 * takes woven classes, which a setting or another server could silently switch off.
 */
@InContainer
class LazyIT {

  @Inject private LazyProbe probe;

  @Test
  void everyAssociationIsDeclaredLazy() {
    assertThat(probe.associations())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.fetch()).as("%s", each).isEqualTo(FetchType.LAZY));
  }

  @Test
  void noAssociationComesAlongWithAFind() {
    List<LazyProbe.Association> associations = probe.associations();

    assertThat(associations.stream().filter(LazyProbe.Association::toOne).map(Object::toString))
        .as("the to-ones that are tried")
        .contains("MaterialVersion.material", "AttemptAnswer.attempt", "TrainingItem.programme");
    assertThat(associations.stream().filter(probe::isLoadedAfterFind)).isEmpty();
  }

  @Test
  void anAssociationThatIsThereIsSeenToBe() {
    LazyProbe.Association material =
        probe.associations().stream()
            .filter(each -> each.toString().equals("MaterialVersion.material"))
            .findFirst()
            .orElseThrow();

    assertThat(probe.isLoadedAfterLook(material)).isTrue();
  }
}
