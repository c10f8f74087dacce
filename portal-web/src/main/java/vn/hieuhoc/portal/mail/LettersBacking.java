package vn.hieuhoc.portal.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.consent.GivenConsent;
import vn.hieuhoc.mail.MailChoice;
import vn.hieuhoc.mail.MailChoiceService;
import vn.hieuhoc.mail.MailRhythm;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;

/** What one wants of letters: where to, how often, or none. */
@Named
@RequestScoped
public class LettersBacking {

  private static final String WORDS = "mail_letters.consent";

  @Inject private MailChoiceService choiceService;
  @Inject private Caller caller;
  @Inject private Way way;

  private MailChoice choice;
  private String address;
  private MailRhythm rhythm = MailRhythm.DAILY;

  @PostConstruct
  void load() {
    if (caller.personId() == null && caller.actingForPersonId() == null) {
      return;
    }
    choice = choiceService.own().orElse(null);
    if (choice != null) {
      address = choice.address();
      rhythm = choice.rhythm();
    }
  }

  /** Keeps what was chosen, with the words agreed to. */
  public void save() {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    choiceService.choose(
        address, rhythm, new GivenConsent(Texts.pages(locale).get(WORDS), locale.getLanguage()));
    MailChoice now = choiceService.own().orElse(null);
    if (now != null && now.unconfirmed() && now.rhythm() != MailRhythm.NEVER) {
      way.done("mail_letters.message.confirm", now.address()).goTo("/toi/ho-so#thu");
    } else {
      way.done("mail_letters.message.saved").goTo("/toi/ho-so#thu");
    }
  }

  /** How often one may be written to. */
  public List<Choice> getRhythms() {
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    return Stream.of(MailRhythm.values())
        .map(value -> new Choice(value, texts.get("word.rhythm." + value)))
        .toList();
  }

  /** What was chosen before, or null. */
  public MailChoice getChoice() {
    return choice;
  }

  /** True while the address waits for somebody to open the link. */
  public boolean isWaiting() {
    return choice != null && choice.unconfirmed() && choice.rhythm() != MailRhythm.NEVER;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public MailRhythm getRhythm() {
    return rhythm;
  }

  public void setRhythm(MailRhythm rhythm) {
    this.rhythm = rhythm;
  }
}
