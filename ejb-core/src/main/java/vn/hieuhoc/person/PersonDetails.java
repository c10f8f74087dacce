package vn.hieuhoc.person;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * All the register says of a person, for the person and for the staff in charge.
 *
 * @param row what lists show
 * @param sortName key the name is sorted by
 * @param phone telephone, or null
 * @param identityLast4 last four digits of the identity number, or null when there is none
 * @param assurance how sure the entry is
 * @param confirmedAt when somebody vouched for it, or null
 * @param confirmedAtUnit key of the unit for which that was done, or null
 * @param doubts codes of what does not fit together in the entry: reasons to look again
 * @param residences where the person lived, newest first
 */
public record PersonDetails(
    PersonRow row,
    String sortName,
    String phone,
    String identityLast4,
    IdentityAssurance assurance,
    Instant confirmedAt,
    Long confirmedAtUnit,
    List<String> doubts,
    List<StayRow> residences)
    implements Serializable {

  /** Copies the lists. */
  public PersonDetails {
    doubts = List.copyOf(doubts);
    residences = List.copyOf(residences);
  }

  /** Without what the register keeps to itself. */
  @Override
  public String toString() {
    return "PersonDetails[…]";
  }
}
