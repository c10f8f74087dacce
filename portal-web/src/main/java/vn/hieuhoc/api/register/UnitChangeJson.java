package vn.hieuhoc.api.register;

import java.util.List;
import vn.hieuhoc.organisation.AreaPeriod;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;

/**
 * What is to change in a unit; null leaves it as it is.
 *
 * @param areas all dated marks of the place
 * @param address where it is
 * @param phone how to call it
 * @param openingHours when it is open
 * @param managedLevel workplace: the level that manages it
 * @param workplaceKind workplace: what sort of workplace
 */
public record UnitChangeJson(
    List<AreaPeriod> areas,
    String address,
    String phone,
    String openingHours,
    UnitLevel managedLevel,
    UnitKind.Workplace workplaceKind) {

  boolean changesWorkplace() {
    return managedLevel != null || workplaceKind != null;
  }

  boolean changesContact() {
    return address != null || phone != null || openingHours != null;
  }
}
