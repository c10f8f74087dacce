package vn.hieuhoc.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.account.SignedIn;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.NewPerson;
import vn.hieuhoc.person.NewResidence;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.portal.person.HomePlaces;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.registration.RegisterPerson;
import vn.hieuhoc.registration.RegistrationService;
import vn.hieuhoc.support.Refused;

/** Registering oneself on one phone screen. */
@Named
@RequestScoped
public class RegisterBacking {

  @Inject private RegistrationService registrationService;
  @Inject private HomePlaces places;
  @Inject private SignInDoor door;

  private String fullName;
  private String birthDate;
  private UUID residence;
  private String userName;
  private String password;
  private boolean consent;

  /** Enters the citizen and signs in. */
  public void register() {
    if (!consent) {
      throw Refused.of("consent", "registration.consent");
    }
    UUID home = residence == null ? places.commune().id() : residence;
    NewPerson person =
        new NewPerson(
            fullName,
            PartialDate.parse("birthDate", birthDate),
            null,
            null,
            null,
            null,
            new NewResidence(home, null),
            null,
            null);
    SignedIn signedIn =
        registrationService.register(
            new RegisterPerson(person, userName, password, ConsentText.given(ConsentText.REGISTER)),
            door.from());
    door.enter(signedIn, "account_register.message.done", person.fullName());
  }

  public boolean isPlaceChosen() {
    return places.commune() != null;
  }

  public UnitRow getCommune() {
    return places.commune();
  }

  public List<Choice> getCommunes() {
    return places.communes();
  }

  public List<Choice> getHamlets() {
    return places.hamlets();
  }

  /** Where the person wanted to go, for the step before this one. */
  public String getWanted() {
    return door.wanted();
  }

  /** The same, as a parameter of a link. */
  public String getWantedParameter() {
    return door.wantedParameter();
  }

  public String getFullName() {
    return fullName;
  }

  public void setFullName(String fullName) {
    this.fullName = fullName;
  }

  public String getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(String birthDate) {
    this.birthDate = birthDate;
  }

  public UUID getResidence() {
    return residence;
  }

  public void setResidence(UUID residence) {
    this.residence = residence;
  }

  public String getUserName() {
    return userName;
  }

  public void setUserName(String userName) {
    this.userName = userName;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public boolean isConsent() {
    return consent;
  }

  public void setConsent(boolean consent) {
    this.consent = consent;
  }
}
