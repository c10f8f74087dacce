package vn.hieuhoc.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.hieuhoc.account.SignedIn;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.NewPerson;
import vn.hieuhoc.person.NewResidence;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.portal.person.HomePlaces;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.registration.RegisterPerson;
import vn.hieuhoc.registration.RegistrationForm;
import vn.hieuhoc.registration.RegistrationService;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** Registering oneself on one phone screen. */
@Named
@RequestScoped
public class RegisterBacking {

  /** All but the password, which never comes back to a page. */
  private static final List<String> KEPT = List.of("fullName", "birthDate", "userName");

  @Inject private RegistrationService registrationService;
  @Inject private HomePlaces places;
  @Inject private SignInDoor door;

  private String fullName;
  private String birthDate;
  private UUID residence;
  private String userName;
  private String password;
  private boolean consent;

  /** Tells everything that is wrong at once, so that nobody has to try again and again. */
  public void check(ComponentSystemEvent event) {
    UIComponent form = event.getComponent();
    RegistrationForm typed =
        new RegistrationForm(
            typed(form, "fullName"),
            typed(form, "birthDate"),
            typed(form, "userName"),
            typed(form, "password"),
            Boolean.parseBoolean(typed(form, "consent")));
    FacesContext context = FacesContext.getCurrentInstance();
    Locale locale = context.getViewRoot().getLocale();
    for (Refused problem : registrationService.problems(typed)) {
      String text = ErrorText.of(problem, locale);
      context.addMessage(
          problem.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
      refuse((UIInput) form.findComponent(problem.field()));
      context.validationFailed();
      context.renderResponse();
    }
  }

  /** What was wrong stands in its field again, to be mended; Faces would empty it. */
  private static void refuse(UIInput input) {
    if (KEPT.contains(input.getId())) {
      input.setSubmittedValue(input.getValue());
    }
    input.setValid(false);
  }

  /** What was typed into a field; null when that was nothing, which has been told already. */
  private static String typed(UIComponent form, String field) {
    Object value = ((UIInput) form.findComponent(field)).getValue();
    return value == null || value.toString().isBlank() ? null : value.toString();
  }

  /** Enters the citizen and signs in. */
  public void register() {
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
    door.enter(
        signedIn, "account_register.message.done", VietnameseText.givenName(person.fullName()));
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
