package vn.hieuhoc.portal.collective;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.collective.HouseholdService;
import vn.hieuhoc.collective.MemberRole;
import vn.hieuhoc.collective.NewHousehold;
import vn.hieuhoc.collective.NewMember;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.portal.person.PersonPick;
import vn.hieuhoc.portal.support.Way;

/** Entering a household, and who joins and leaves one. */
@Named
@RequestScoped
public class MemberBacking {

  @Inject private HouseholdService householdService;
  @Inject private PersonPick pick;
  @Inject private Way way;

  private UUID unit;
  private String code;
  private UUID member;
  private LocalDate from;
  private LocalDate to;

  /** Enters a household with its head. */
  public void create() {
    PersonRow head = pick.person();
    UUID id =
        householdService.create(
            new NewHousehold(code, unit, from, List.of(new NewMember(head.id(), MemberRole.HEAD))));
    way.done("collective_household.message.created").goTo("/quan-ly/ho-gia-dinh/{}", id);
  }

  /** Somebody joins. */
  public void join() {
    PersonRow joining = pick.person();
    householdService.join(way.id(), new NewMember(joining.id(), MemberRole.MEMBER), from);
    way.done("collective_household.message.joined", joining.fullName()).goBack();
  }

  /** A member leaves. */
  public void leave() {
    householdService.leave(way.id(), member, to);
    way.done("collective_household.message.left").goBack();
  }

  public UUID getUnit() {
    return unit;
  }

  public void setUnit(UUID unit) {
    this.unit = unit;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public UUID getMember() {
    return member;
  }

  public void setMember(UUID member) {
    this.member = member;
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
}
