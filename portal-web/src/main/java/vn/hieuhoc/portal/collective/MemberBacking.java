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
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Way;

/** Entering a household, and who joins and leaves one. */
@Named
@RequestScoped
public class MemberBacking {

  @Inject private HouseholdService householdService;
  @Inject private PersonService personService;
  @Inject private Way way;

  private UUID unit;
  private String code;
  private String person;
  private MemberRole role = MemberRole.MEMBER;
  private LocalDate from;
  private LocalDate to;

  /** Enters a household with its head. */
  public void create() {
    PersonRow head = personService.findByNumber(person);
    UUID id =
        householdService.create(
            new NewHousehold(code, unit, from, List.of(new NewMember(head.id(), MemberRole.HEAD))));
    way.done("collective_household.message.created").goTo("/quan-ly/ho-gia-dinh/{}", id);
  }

  /** Somebody joins. */
  public void join() {
    PersonRow joining = personService.findByNumber(person);
    householdService.join(way.id(), new NewMember(joining.id(), role), from);
    way.done("collective_household.message.joined", joining.fullName()).goBack();
  }

  /** Somebody leaves. */
  public void leave() {
    PersonRow leaving = personService.findByNumber(person);
    householdService.leave(way.id(), leaving.id(), to);
    way.done("collective_household.message.left", leaving.fullName()).goBack();
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

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public MemberRole getRole() {
    return role;
  }

  public void setRole(MemberRole role) {
    this.role = role;
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
