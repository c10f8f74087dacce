package vn.hieuhoc.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.container.InContainer;

/** The map that a fresh portal loads at its first start. */
@InContainer
class OrganisationIT {

  @Inject private OrganisationService organisation;

  @Test
  void aFreshPortalKnowsTheProvinceAndItsCommunes() {
    assertThat(organisation.communes()).hasSize(65);
  }
}
