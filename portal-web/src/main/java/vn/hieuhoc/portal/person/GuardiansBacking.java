package vn.hieuhoc.portal.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.collective.GuardianRow;
import vn.hieuhoc.collective.GuardianService;
import vn.hieuhoc.collective.NewGuardian;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Way;

/** Who acts for a child, and for whom an adult acts. */
@Named
@RequestScoped
public class GuardiansBacking {

  @Inject private GuardianService guardianService;
  @Inject private PersonPick pick;
  @Inject private Way way;

  private List<GuardianRow> rows;
  private LocalDate from;
  private UUID guardian;
  private LocalDate to;

  @PostConstruct
  void load() {
    rows = guardianService.of(way.id());
  }

  /** Somebody acts for the child of the page. */
  public void entrust() {
    guardianService.entrust(way.id(), new NewGuardian(pick.person().id(), from));
    way.done("person_guardians.message.entrusted").goBack();
  }

  /** Somebody acts for the child no more. */
  public void release() {
    guardianService.release(way.id(), guardian, to);
    way.done("person_guardians.message.released").goBack();
  }

  public List<GuardianRow> getRows() {
    return rows;
  }

  /** Who acts for the person of the page now. */
  public List<Choice> getActing() {
    return rows.stream()
        .filter(row -> !row.child() && row.lasting())
        .map(row -> new Choice(row.person(), row.fullName()))
        .toList();
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public UUID getGuardian() {
    return guardian;
  }

  public void setGuardian(UUID guardian) {
    this.guardian = guardian;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
