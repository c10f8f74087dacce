package vn.hieuhoc.collective;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody belonged to a household for a time. */
@Entity
@Table(name = "household_member")
public class HouseholdMember {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "household_id", updatable = false)
  private Long householdId;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Enumerated(EnumType.STRING)
  @Column(name = "member_role")
  private MemberRole role;

  @Column(name = "valid_from", updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  /** For JPA. */
  protected HouseholdMember() {}

  HouseholdMember(Long householdId, Long personId, MemberRole role, LocalDate validFrom) {
    this.householdId = householdId;
    this.personId = personId;
    this.role = role;
    this.validFrom = validFrom;
  }

  void end(LocalDate day) {
    validTo = day;
  }

  /** The entry was wrong: that was the role from the first day on. */
  void correct(MemberRole rightRole) {
    role = rightRole;
  }

  Long householdId() {
    return householdId;
  }

  Long personId() {
    return personId;
  }

  MemberRole role() {
    return role;
  }

  LocalDate validFrom() {
    return validFrom;
  }
}
