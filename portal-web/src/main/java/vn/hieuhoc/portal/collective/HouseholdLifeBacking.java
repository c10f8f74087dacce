package vn.hieuhoc.portal.collective;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.collective.HouseholdLifeService;
import vn.hieuhoc.collective.MoveCollective;
import vn.hieuhoc.collective.NewHead;
import vn.hieuhoc.portal.person.KeptPlaces;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Way;

/** What happens to a household: another head, another house, its end. */
@Named
@RequestScoped
public class HouseholdLifeBacking {

  @Inject private HouseholdLifeService life;
  @Inject private KeptPlaces places;
  @Inject private Way way;

  private UUID head;
  private LocalDate headFrom;
  private UUID unit;
  private LocalDate unitFrom;
  private boolean members = true;
  private LocalDate end;

  /** Another member is the head. */
  public void changeHead() {
    life.changeHead(way.id(), new NewHead(head, headFrom));
    way.done("collective_household.message.head").goBack();
  }

  /** The household moves house. */
  public void move() {
    life.move(way.id(), new MoveCollective(unit, unitFrom, members));
    way.done("collective_household.message.moved").goBack();
  }

  /** The household is no more. */
  public void end() {
    life.end(way.id(), end);
    way.done("collective_household.message.ended").goBack();
  }

  public List<Choice> getPlaces() {
    return places.choices(null, null);
  }

  public UUID getHead() {
    return head;
  }

  public void setHead(UUID head) {
    this.head = head;
  }

  public LocalDate getHeadFrom() {
    return headFrom;
  }

  public void setHeadFrom(LocalDate headFrom) {
    this.headFrom = headFrom;
  }

  public UUID getUnit() {
    return unit;
  }

  public void setUnit(UUID unit) {
    this.unit = unit;
  }

  public LocalDate getUnitFrom() {
    return unitFrom;
  }

  public void setUnitFrom(LocalDate unitFrom) {
    this.unitFrom = unitFrom;
  }

  public boolean isMembers() {
    return members;
  }

  public void setMembers(boolean members) {
    this.members = members;
  }

  public LocalDate getEnd() {
    return end;
  }

  public void setEnd(LocalDate end) {
    this.end = end;
  }
}
