package vn.hieuhoc.criteriaset;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.criteria.Title;

/**
 * A stored criteria set in a list.
 *
 * @param key database key, for use between features; never leaves the server
 * @param version the number of the version
 * @param effectiveTo the last day in force, or null
 * @param suspendedError why it is not derived by just now, or null
 */
public record CriteriaSetRow(
    Long key,
    UUID id,
    String code,
    int version,
    Title title,
    Subject subject,
    String nameVi,
    String nameEn,
    CriteriaSetStatus status,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    Instant createdAt,
    Instant publishedAt,
    String suspendedError)
    implements Serializable {

  public boolean isPublished() {
    return status == CriteriaSetStatus.PUBLISHED;
  }
}
