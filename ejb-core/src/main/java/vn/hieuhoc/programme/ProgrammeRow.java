package vn.hieuhoc.programme;

import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.record.Trust;

/**
 * A programme in a list.
 *
 * @param id public id
 * @param code stable code
 * @param name what it is called
 * @param purpose what it is for
 * @param basis the document that asks for it, or null
 * @param unit public id of the unit that runs it
 * @param validFrom learning counts from this day
 * @param validTo learning counts until the day before, or null
 * @param leastTrust the least trust of a record that counts
 * @param ruleNumber number of its rules
 * @param status how far it is
 * @param itemsTotal how many items it has
 */
public record ProgrammeRow(
    UUID id,
    String code,
    String name,
    TrainingPurpose purpose,
    String basis,
    UUID unit,
    LocalDate validFrom,
    LocalDate validTo,
    Trust leastTrust,
    int ruleNumber,
    ProgrammeStatus status,
    int itemsTotal) {

  /** The day by which it is to be done, or null when it has no end. */
  public LocalDate dueOn() {
    return validTo == null ? null : validTo.minusDays(1);
  }

  /** True once it is in force. */
  public boolean published() {
    return status == ProgrammeStatus.PUBLISHED;
  }
}
