package vn.hieuhoc.portal.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.manypeople.ManyPeopleService;
import vn.hieuhoc.message.MessageCommand;
import vn.hieuhoc.message.MessagePreview;
import vn.hieuhoc.message.MessageService;
import vn.hieuhoc.organisation.UnitRow;

/** Many people of the register are told something: chosen, looked at, and then written to. */
@Named
@RequestScoped
public class MessageManyBacking {

  private static final String LIST = "/quan-ly/nguoi-dan/nhan-tin";

  @Inject private MessageService messageService;
  @Inject private PeopleFilter filter;
  @Inject private ManyPeopleForm form;

  private List<UnitRow> senders;
  private boolean all;
  private List<UUID> ticked;
  private UUID letter;
  private MessagePreview preview;
  private String title;
  private String body;
  private LocalDate endsOn;
  private boolean byMail = true;

  @PostConstruct
  void load() {
    senders = messageService.senders();
    all = !form.query().text("tat-ca").isEmpty();
    ticked = form.ticked();
    letter = form.letter();
    endsOn = form.aMonthFromNow();
  }

  /** Sends it to those whom it reaches. */
  public void send() {
    MessageCommand command = new MessageCommand(getPreview().unit(), title, body, endsOn, byMail);
    form.told(messageService.send(letter, command, selection()), letter);
  }

  private ManyPeopleService.Selection selection() {
    return all
        ? new ManyPeopleService.Selection(null, filter.search())
        : new ManyPeopleService.Selection(ticked, null);
  }

  /** True when people are chosen. */
  public boolean isChosen() {
    return all || !ticked.isEmpty();
  }

  /** True when the choice was sent and nobody is in it. */
  public boolean isHalfChosen() {
    return !isChosen() && form.query().text("xem").equals("truoc");
  }

  /** Whom it would reach, asked when the page is drawn. */
  public MessagePreview getPreview() {
    if (preview == null) {
      preview = messageService.preview(form.query().idOrNull("nhan-danh"), selection());
    }
    return preview;
  }

  /** In whose name it is said. */
  public String getSender() {
    return senders.stream()
        .filter(unit -> unit.id().equals(getPreview().unit()))
        .map(UnitRow::name)
        .findFirst()
        .orElse("");
  }

  /** In whose name it may be said. */
  public List<UnitRow> getSenders() {
    return senders;
  }

  /** What tells this letter from any other, so that it is sent once. */
  public UUID getLetter() {
    return letter;
  }

  public boolean isAll() {
    return all;
  }

  public List<UUID> getTicked() {
    return ticked;
  }

  /** How many at most are told at once. */
  public int getMost() {
    return MessageService.MOST;
  }

  /** The list again, with the same filter. */
  public String getBack() {
    return filter.address(LIST);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public boolean isByMail() {
    return byMail;
  }

  public void setByMail(boolean byMail) {
    this.byMail = byMail;
  }
}
