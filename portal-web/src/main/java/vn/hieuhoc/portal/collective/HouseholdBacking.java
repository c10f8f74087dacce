package vn.hieuhoc.portal.collective;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.collective.HouseholdRow;
import vn.hieuhoc.collective.HouseholdService;
import vn.hieuhoc.collective.MemberRow;
import vn.hieuhoc.portal.support.Query;

/** One household with its members. */
@Named
@RequestScoped
public class HouseholdBacking {

  @Inject private HouseholdService householdService;
  @Inject private Query query;

  private HouseholdRow household;
  private List<MemberRow> members;

  @PostConstruct
  void load() {
    household = householdService.find(query.id("id"));
    members = householdService.members(household.id());
  }

  public HouseholdRow getHousehold() {
    return household;
  }

  public List<MemberRow> getMembers() {
    return members;
  }
}
