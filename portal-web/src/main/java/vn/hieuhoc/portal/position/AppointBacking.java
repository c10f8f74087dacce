package vn.hieuhoc.portal.position;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.hieuhoc.portal.person.PersonPick;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.position.NewPosition;
import vn.hieuhoc.position.PositionKind;
import vn.hieuhoc.position.PositionService;

/** Appointing somebody to a post of a unit, and ending a post today. */
@Named
@RequestScoped
public class AppointBacking {

  @Inject private PositionService positionService;
  @Inject private PersonPick personPick;
  @Inject private Way way;

  private PositionKind kind;
  private LocalDate from;
  private LocalDate to;
  private String basis;

  /** Somebody takes up the post that was chosen. */
  public void appoint() {
    positionService.create(
        new NewPosition(personPick.person().id(), way.id(), kind, from, to, basis));
    way.done("position_unit-posts.message.given").goBack();
  }

  /** Ends the post whose button was pressed, from today on. */
  public void end() {
    positionService.endNow(way.query().id("position"));
    way.done("person_posts.message.ended").goBack();
  }

  public PositionKind getKind() {
    return kind;
  }

  public void setKind(PositionKind kind) {
    this.kind = kind;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }
}
