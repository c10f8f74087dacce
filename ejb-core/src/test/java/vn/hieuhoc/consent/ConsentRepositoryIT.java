package vn.hieuhoc.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;

/** Consents in a real database. */
class ConsentRepositoryIT {

  @Test
  void aWithdrawnConsentStaysReadable() {
    Wired.inTransaction(
        entityManager -> {
          ConsentRepository consents = Wired.with(entityManager, new ConsentRepository());
          Long commune = SampleUnits.commune(entityManager);
          Long person = SamplePeople.living(entityManager, "Cao Thị Lan", 1970, commune);
          GivenConsent words = new GivenConsent("Tôi đồng ý …", "vi");
          consents.add(new Consent(person, ConsentPurpose.REGISTER, words, null, Instant.EPOCH));

          Instant later = Instant.EPOCH.plusSeconds(60);
          assertThat(consents.withdraw(person, ConsentPurpose.PUBLIC_LIST, later)).isZero();
          assertThat(consents.withdraw(person, ConsentPurpose.REGISTER, later)).isOne();
          assertThat(consents.withdraw(person, ConsentPurpose.REGISTER, later)).isZero();

          entityManager.flush();
          ConsentRow row = consents.consents(person).get(0);
          assertThat(row.wording()).isEqualTo("Tôi đồng ý …");
          assertThat(row.withdrawnAt()).isEqualTo(later);
        });
  }
}
