package vn.hieuhoc.api.register;

import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.collective.MemberRole;
import vn.hieuhoc.collective.MemberRow;

/**
 * A membership as programs see it.
 *
 * @param person public id of the person
 * @param fullName name of the person
 * @param birthYear year of birth, or null
 * @param role head or member
 * @param validFrom first day
 * @param validTo first day without it, or null
 */
public record MemberJson(
    UUID person,
    String fullName,
    Integer birthYear,
    MemberRole role,
    LocalDate validFrom,
    LocalDate validTo) {

  static MemberJson of(MemberRow row) {
    return new MemberJson(
        row.person(), row.fullName(), row.birthYear(), row.role(), row.validFrom(), row.validTo());
  }
}
