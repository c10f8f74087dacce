package vn.hieuhoc.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What is to change in an entry; null leaves it as it is.
 *
 * @param fullName new name
 * @param sortName key to sort under instead of the computed one
 * @param birthDate new birth date
 * @param gender new gender
 * @param group new group
 * @param workingStatus new working status
 * @param formOfAddress new form of address
 * @param residence new residence: a move from its day on
 * @param identityNumber new identity number as typed
 * @param phone new telephone as typed; empty takes it away
 * @param unsaid what is no longer said at all
 */
public record PersonChange(
    @Size(min = 1, max = 150) String fullName,
    @Size(min = 1, max = 200) String sortName,
    PartialDate birthDate,
    Gender gender,
    @Pattern(regexp = "[A-Z][A-Z0-9]{0,4}") String group,
    WorkingStatus workingStatus,
    FormOfAddress formOfAddress,
    @Valid NewResidence residence,
    @Size(max = 40) String identityNumber,
    @Size(max = 40) String phone,
    @NotNull Set<@NotNull PersonFact> unsaid) {

  /** Copies the set. */
  public PersonChange {
    unsaid = unsaid == null ? Set.of() : Set.copyOf(unsaid);
  }

  /** Nothing is taken out. */
  public PersonChange(
      String fullName,
      String sortName,
      PartialDate birthDate,
      Gender gender,
      String group,
      WorkingStatus workingStatus,
      FormOfAddress formOfAddress,
      NewResidence residence,
      String identityNumber,
      String phone) {
    this(
        fullName,
        sortName,
        birthDate,
        gender,
        group,
        workingStatus,
        formOfAddress,
        residence,
        identityNumber,
        phone,
        Set.of());
  }

  /** The same, and these are no longer said. */
  public PersonChange without(Set<PersonFact> facts) {
    return saying(birthDate, facts);
  }

  /**
   * The same for somebody whose birth date is known: a list that says only the year takes no day
   * away.
   *
   * @param birth the known birth date, or null
   */
  public PersonChange besides(PartialDate birth) {
    return birth == null || birthDate == null || !birth.refines(birthDate)
        ? this
        : saying(null, unsaid);
  }

  private PersonChange saying(PartialDate birth, Set<PersonFact> facts) {
    return new PersonChange(
        fullName,
        sortName,
        birth,
        gender,
        group,
        workingStatus,
        formOfAddress,
        residence,
        identityNumber,
        phone,
        facts);
  }

  /** Without anything personal, since commands end up in logs. */
  @Override
  public String toString() {
    return "PersonChange[" + residence + "]";
  }
}
