package vn.hieuhoc.person;

/**
 * A person was entered, or anything of the entry was changed.
 *
 * @param personId key of the person
 */
public record PersonWritten(Long personId) {

  /**
   * An identity number could not be written for one person since another one has it.
   *
   * @param personId key of the person for whom it was to be entered
   * @param holderId key of the person who has it
   */
  public record IdentityTaken(Long personId, Long holderId) {}

  /**
   * Many were entered at once who live at a unit.
   *
   * @param unitId key of the hamlet or commune
   */
  public record Arrived(Long unitId) {}
}
