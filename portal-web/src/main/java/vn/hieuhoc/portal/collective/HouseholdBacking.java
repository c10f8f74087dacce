package vn.hieuhoc.portal.collective;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.collective.HouseholdRow;
import vn.hieuhoc.collective.HouseholdService;
import vn.hieuhoc.collective.MemberRole;
import vn.hieuhoc.collective.MemberRow;
import vn.hieuhoc.portal.person.KeptPlaces;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Query;

/** One household with its members. */
@Named
@RequestScoped
public class HouseholdBacking {

  @Inject private HouseholdService householdService;
  @Inject private KeptPlaces places;
  @Inject private Query query;

  private HouseholdRow household;
  private List<MemberRow> members;

  @PostConstruct
  void load() {
    household = householdService.find(query.id("id"));
    members = householdService.members(household.id());
    places.startFrom(household.unitKey());
  }

  public HouseholdRow getHousehold() {
    return household;
  }

  public List<MemberRow> getMembers() {
    return members;
  }

  /** True while it stands and the caller keeps it. */
  public boolean isChangeable() {
    return household.validTo() == null && householdService.keeps(household);
  }

  /** Who belongs to it now. */
  public List<Choice> getPresent() {
    return members.stream()
        .filter(member -> member.validTo() == null)
        .map(member -> new Choice(member.person(), member.fullName()))
        .toList();
  }

  /** Who belongs to it now and is not its head. */
  public List<Choice> getOthers() {
    return members.stream()
        .filter(member -> member.validTo() == null && member.role() == MemberRole.MEMBER)
        .map(member -> new Choice(member.person(), member.fullName()))
        .toList();
  }
}
