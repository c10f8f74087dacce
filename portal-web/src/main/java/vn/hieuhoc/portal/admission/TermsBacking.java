package vn.hieuhoc.portal.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.admission.Admission;
import vn.hieuhoc.admission.AdmissionCommand;
import vn.hieuhoc.admission.AdmissionCommand.UnitSeats;
import vn.hieuhoc.admission.AdmissionService;
import vn.hieuhoc.offering.EnrolmentMode;
import vn.hieuhoc.offering.OfferingCommand;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.support.VietnamTime;

/** On what terms people come into a class. */
@Named
@RequestScoped
public class TermsBacking {

  private static final String HERE = "/quan-ly/lop/{}";

  @Inject private ClassHead head;
  @Inject private OfferingService offeringService;
  @Inject private AdmissionService admissionService;
  @Inject private Query query;
  @Inject private Reply reply;

  private Admission terms;
  private String name;
  private EnrolmentMode mode;
  private Integer seats;
  private String code;
  private LocalDate opens;
  private LocalDate closes;
  private UUID unit;
  private Integer quota;

  @PostConstruct
  void load() {
    terms = admissionService.terms(head.id());
    OfferingRow row = head.getRow();
    name = row.title();
    mode = row.enrolmentMode();
    seats = row.capacity();
    code = terms.code();
    opens = row.enrolmentOpensAt() == null ? null : VietnamTime.dateOf(row.enrolmentOpensAt());
    closes = row.enrolmentClosesAt() == null ? null : lastDay(row.enrolmentClosesAt());
  }

  private static LocalDate lastDay(Instant closesAt) {
    return VietnamTime.dateOf(closesAt.minusNanos(1));
  }

  /** Saves name, mode, seats, days and code. */
  public void save() {
    OfferingRow row = head.getRow();
    offeringService.change(
        head.id(),
        new OfferingCommand(
            row.mode(),
            null,
            name,
            seats,
            mode,
            opens == null ? null : VietnamTime.startOf(opens),
            closes == null ? null : VietnamTime.startOf(closes.plusDays(1)),
            row.startsOn(),
            row.endsOn()));
    if (mode == EnrolmentMode.CODE) {
      admissionService.set(head.id(), new AdmissionCommand(code, quotas()));
    }
    saved(offeringService.row(head.id()).capacity()).goTo(HERE, head.id());
  }

  /** A hall that holds fewer than the class was given decides: that is said, not passed over. */
  private Reply saved(Integer capacity) {
    return capacity == null || seats != null && seats <= capacity
        ? reply.done("admission_desk.message.saved")
        : reply.warn("admission_desk.message.saved-fewer", capacity);
  }

  /** Takes nobody more into the class; who is in it learns on. */
  public void close() {
    offeringService.close(head.id());
    reply.done("admission_desk.message.closed").goTo(HERE, head.id());
  }

  /** Takes people into the class again, those who wait first. */
  public void reopen() {
    offeringService.reopen(head.id());
    reply.done("admission_desk.message.reopened").goTo(HERE, head.id());
  }

  /** Adds a quota, or changes the one there is. */
  public void addQuota() {
    List<UnitSeats> all = quotas();
    all.removeIf(each -> each.unit().equals(unit));
    all.add(new UnitSeats(unit, quota));
    admissionService.set(head.id(), new AdmissionCommand(null, all));
    reply.done("admission_desk.message.saved").goTo(HERE, head.id());
  }

  /** Takes the quota away whose button was tapped. */
  public void act() {
    Query.Press wanted = query.press("quota-off");
    if (wanted == null) {
      return;
    }
    List<UnitSeats> all = quotas();
    all.removeIf(each -> each.unit().equals(wanted.id()));
    admissionService.set(head.id(), new AdmissionCommand(null, all));
    reply.done("admission_desk.message.saved").goTo(HERE, head.id());
  }

  private List<UnitSeats> quotas() {
    List<UnitSeats> all = new ArrayList<>();
    terms.quotas().forEach(each -> all.add(new UnitSeats(each.unit(), each.seats())));
    return all;
  }

  /** The ways in which people may come in. */
  public List<Choice> getModes() {
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    return Arrays.stream(EnrolmentMode.values())
        .map(each -> new Choice(each, texts.say("admission_desk.mode." + each)))
        .toList();
  }

  public Admission getTerms() {
    return terms;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public EnrolmentMode getMode() {
    return mode;
  }

  public void setMode(EnrolmentMode mode) {
    this.mode = mode;
  }

  public Integer getSeats() {
    return seats;
  }

  public void setSeats(Integer seats) {
    this.seats = seats;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public LocalDate getOpens() {
    return opens;
  }

  public void setOpens(LocalDate opens) {
    this.opens = opens;
  }

  public LocalDate getCloses() {
    return closes;
  }

  public void setCloses(LocalDate closes) {
    this.closes = closes;
  }

  public UUID getUnit() {
    return unit;
  }

  public void setUnit(UUID unit) {
    this.unit = unit;
  }

  public Integer getQuota() {
    return quota;
  }

  public void setQuota(Integer quota) {
    this.quota = quota;
  }
}
