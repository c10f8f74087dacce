package vn.hieuhoc.portal.helping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.helping.HelpedRow;
import vn.hieuhoc.helping.HelpingService;
import vn.hieuhoc.portal.support.Reply;

/** Whom one may act for on this phone, and being oneself again. */
@Named
@RequestScoped
public class HelpingBacking {

  private static final String HOME = "/toi";

  @Inject private HelpingService helpingService;
  @Inject private HelpingPhone phone;
  @Inject private Reply reply;

  private List<HelpedRow> people;

  @PostConstruct
  void load() {
    people = helpingService.whom();
  }

  public List<HelpedRow> getPeople() {
    return people;
  }

  /** True where the help has just ended because it is not right any more. */
  public boolean isEnded() {
    return phone.isEnded();
  }

  /** What the helper confirms by ticking the box beside a person. */
  public String words(HelpedRow person) {
    return AgreedWords.of(person.fullName(), phone.language());
  }

  /** From here on the phone is the person's who was chosen. */
  public void begin() {
    UUID chosen = phone.chosen();
    String name =
        people.stream()
            .filter(p -> p.id().equals(chosen))
            .findFirst()
            .map(HelpedRow::fullName)
            .orElse("");
    helpingService.begin(
        phone.token(), chosen, phone.agreed() ? AgreedWords.given(name, phone.language()) : null);
    reply.done("helping_helping.message.begun", name).goTo(HOME);
  }

  /** The phone is its owner's again. */
  public void back() {
    helpingService.end(phone.token());
    reply.done("helping_helping.message.back").goTo(HOME);
  }
}
