package vn.hieuhoc.api.register;

import java.util.List;
import vn.hieuhoc.organisation.AreaPeriod;

/**
 * What is to change in a unit; null leaves it as it is.
 *
 * @param areas all dated marks of the place
 * @param address where it is
 * @param phone how to call it
 * @param openingHours when it is open
 */
public record UnitChangeJson(
    List<AreaPeriod> areas, String address, String phone, String openingHours) {

  boolean changesContact() {
    return address != null || phone != null || openingHours != null;
  }
}
