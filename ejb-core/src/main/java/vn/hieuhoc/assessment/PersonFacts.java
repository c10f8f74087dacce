package vn.hieuhoc.assessment;

import java.util.UUID;
import vn.hieuhoc.person.FormOfAddress;
import vn.hieuhoc.person.WorkingStatus;

/**
 * What assessment asks the register about a person.
 *
 * @param homeUnitId residence today, or null
 * @param unitThenId residence on the day asked for, or null
 */
public record PersonFacts(
    Long key,
    UUID id,
    String fullName,
    FormOfAddress formOfAddress,
    Integer birthYear,
    String group,
    WorkingStatus workingStatus,
    Long homeUnitId,
    Long unitThenId) {

  /**
   * Where the person lived then; where no entry reaches back so far, where the person lives now.
   */
  Long unitId() {
    return unitThenId == null ? homeUnitId : unitThenId;
  }
}
