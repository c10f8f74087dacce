package vn.hieuhoc.helping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.registration.RegistrationService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/** Who may act for whom on one phone, and for how long. */
class HelpingIT {

  @Test
  void theEldestOfTheHouseholdIsHelpedOnceSheWasAsked() {
    Home.open(
        home -> {
          assertThat(home.helping().whom())
              .extracting(HelpedRow::fullName, HelpedRow::asksConsent)
              .containsExactly(tuple("Nguyễn Thị Mai", true));
          UUID grandmother = home.idOf(home.grandmother);
          assertThatThrownBy(() -> home.helping().begin(home.token, grandmother, null))
              .isInstanceOfSatisfying(
                  Refused.class, refused -> assertThat(refused.field()).isEqualTo("consent"));

          home.helping().begin(home.token, grandmother, Home.AGREED);

          assertThat(home.consents()).containsExactly(Home.AGREED.wording() + " " + home.account);
          home.nextRequest();
          Caller caller = home.get(Caller.class);
          assertThat(caller.actingForPersonId()).isEqualTo(home.grandmother);
          assertThat(caller.actingForName()).isEqualTo("Nguyễn Thị Mai");
          assertThat(home.get(Access.class).personId()).isEqualTo(home.grandmother);
          assertThat(home.helping().now()).isPresent();

          home.helping().end(home.token);
          home.nextRequest();
          assertThat(home.get(Access.class).personId()).isEqualTo(home.mother);
          home.helping().begin(home.token, grandmother, null);
          assertThat(home.consents()).as("asked once").hasSize(1);
          assertThat(home.acts())
              .containsExactly(
                  "account.act-for " + home.grandmother,
                  "account.act-for-oneself " + home.grandmother,
                  "account.act-for " + home.grandmother);
        });
  }

  @Test
  void nobodyActsForWhoLivesElsewhereHasAnAccountWasMergedOrLeft() {
    Home.open(
        home -> {
          Long neighbour = home.living("Trần Thị Xa");
          Long father = home.joins("Nguyễn Văn Cha");
          home.hasAccount(father);
          Long twice = home.joins("Nguyễn Thị Mai Hai");
          home.register.mergedInto(twice, home.grandmother);
          Long gone = home.joins("Nguyễn Văn Đi");
          home.leaves(gone);

          for (Long other : List.of(neighbour, father, twice, gone, home.mother)) {
            assertThatThrownBy(
                    () -> home.helping().begin(home.token, home.idOf(other), Home.AGREED))
                .isInstanceOf(NotFound.class);
          }
          assertThat(home.helping().whom()).hasSize(1);
          assertThat(home.consents()).isEmpty();
        });
  }

  @Test
  void itEndsWithTheMembershipAtTheNextRequest() {
    Home.open(
        home -> {
          home.helping().begin(home.token, home.idOf(home.grandmother), Home.AGREED);
          assertThat(home.nextRequest()).isTrue();

          home.moves(home.grandmother, Home.TODAY);

          assertThat(home.nextRequest()).isFalse();
          assertThat(home.get(Access.class).personId()).isEqualTo(home.mother);
          assertThat(home.nextRequest()).isTrue();
          assertThat(home.helping().whom()).isEmpty();
        });
  }

  @Test
  void itEndsWhenTheConsentIsTakenBackOrThePersonGetsAnAccount() {
    Home.open(
        home -> {
          home.helping().begin(home.token, home.idOf(home.grandmother), Home.AGREED);
          home.takesBack(home.grandmother);
          assertThat(home.nextRequest()).isFalse();

          home.helping().begin(home.token, home.idOf(home.grandmother), Home.AGREED);
          assertThat(home.nextRequest()).isTrue();
          home.hasAccount(home.grandmother);
          assertThat(home.nextRequest()).isFalse();
        });
  }

  @Test
  void aGuardianActsForAChildWithoutAskingUntilItIsSixteen() {
    Home.open(
        home -> {
          Long child = home.entrusted("Lê Văn Bé", 2014);
          Long grown = home.entrusted("Lê Thị Lớn", 2009);
          home.hasAccount(child);

          HelpedRow row = home.helping().begin(home.token, home.idOf(child), null);

          assertThat(row.ward()).isTrue();
          assertThat(home.nextRequest()).isTrue();
          assertThat(home.consents()).isEmpty();
          assertThatThrownBy(() -> home.helping().begin(home.token, home.idOf(grown), Home.AGREED))
              .isInstanceOf(NotFound.class);

          home.released(child, Home.TODAY);
          assertThat(home.nextRequest()).isFalse();
        });
  }

  @Test
  void whoHelpsHoldsNoOfficeMeanwhileAndKeepsTheOwnAccount() {
    Home.open(
        home -> {
          assertThat(home.get(Caller.class).holds(Role.COMMUNE_STAFF)).isTrue();
          home.helping().begin(home.token, home.idOf(home.grandmother), Home.AGREED);

          home.nextRequest();

          assertThat(home.get(Caller.class).isStaff()).isFalse();
          assertThatThrownBy(() -> home.get(RegistrationService.class).leave())
              .isInstanceOf(Refused.class)
              .hasMessageContaining("helping.own-only");
          home.helping().end(home.token);
          assertThat(home.get(Caller.class).holds(Role.COMMUNE_STAFF)).isTrue();
        });
  }

  @Test
  void aProgramAndTheSessionOfAnotherAreNotHandedOn() {
    Home.open(
        home -> {
          UUID grandmother = home.idOf(home.grandmother);
          assertThatThrownBy(() -> home.helping().begin(null, grandmother, Home.AGREED))
              .isInstanceOf(Refused.class);
          assertThatThrownBy(() -> home.helping().begin("of-another", grandmother, Home.AGREED))
              .isInstanceOf(Refused.class);
          assertThat(home.get(Caller.class).actingForPersonId()).isNull();
        });
  }
}
