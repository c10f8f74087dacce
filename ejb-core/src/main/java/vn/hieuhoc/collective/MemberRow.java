package vn.hieuhoc.collective;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A membership.
 *
 * @param personKey key of the person, for use between features
 * @param person public id of the person
 * @param fullName name of the person
 * @param birthYear year of birth, or null
 * @param role head or member
 * @param validFrom first day
 * @param validTo first day without it, or null
 */
public record MemberRow(
    Long personKey,
    UUID person,
    String fullName,
    Integer birthYear,
    MemberRole role,
    LocalDate validFrom,
    LocalDate validTo)
    implements Serializable {}
