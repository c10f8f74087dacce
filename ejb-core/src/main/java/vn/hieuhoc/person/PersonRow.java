package vn.hieuhoc.person;

import java.io.Serializable;
import java.util.UUID;
import vn.hieuhoc.support.VietnameseText;

/**
 * A person as lists show one: always with birth year and hamlet, since many share a name.
 *
 * @param key database key, for use between features; never leaves the server
 * @param id public id
 * @param personNumber the number other systems know the person by
 * @param fullName name as written
 * @param formOfAddress how the person wants to be spoken to, or null
 * @param birthDate birth date as far as it is known, or null
 * @param gender gender, or null
 * @param workingStatus what the person does for a living
 * @param group code of the recorded group of people, or null
 * @param homeKey key of the hamlet or commune of residence today, or null
 * @param home public id of the hamlet or commune of residence today, or null
 * @param homeName its name, or null
 * @param communeName name of the commune when home is a hamlet, else null
 */
public record PersonRow(
    Long key,
    UUID id,
    String personNumber,
    String fullName,
    FormOfAddress formOfAddress,
    PartialDate birthDate,
    Gender gender,
    WorkingStatus workingStatus,
    String group,
    Long homeKey,
    UUID home,
    String homeName,
    String communeName)
    implements Serializable {

  /** From a query, which knows the birth date only in parts. */
  public PersonRow(
      Long key,
      UUID id,
      String personNumber,
      String fullName,
      FormOfAddress formOfAddress,
      Integer birthYear,
      Integer birthMonth,
      Integer birthDay,
      Gender gender,
      WorkingStatus workingStatus,
      String group,
      Long homeKey,
      UUID home,
      String homeName,
      String communeName) {
    this(
        key,
        id,
        personNumber,
        fullName,
        formOfAddress,
        PartialDate.ofParts(birthYear, birthMonth, birthDay),
        gender,
        workingStatus,
        group,
        homeKey,
        home,
        homeName,
        communeName);
  }

  /** The same, of the birth the year alone: enough to tell those apart who share a name. */
  PersonRow bornIn() {
    return new PersonRow(
        key,
        id,
        personNumber,
        fullName,
        formOfAddress,
        birthDate == null ? null : PartialDate.ofYear(birthDate.year()),
        gender,
        workingStatus,
        group,
        homeKey,
        home,
        homeName,
        communeName);
  }

  /** Year of birth, or null. */
  public Integer birthYear() {
    return birthDate == null ? null : birthDate.year();
  }

  /** What the person is called by: the last word of the name. */
  public String givenName() {
    return VietnameseText.givenName(fullName);
  }

  /** Hamlet and commune in one line, or null. */
  public String homeLine() {
    return communeName == null ? homeName : homeName + ", " + communeName;
  }
}
