package vn.hieuhoc.recognition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.criteria.Title;

/**
 * A recognition as it is listed.
 *
 * @param key database key, for use between features; never leaves the server
 * @param subjectId key of the person, household, clan or unit
 * @param validTo first day on which it no longer holds, or null
 * @param assessment public id of the case it rests on, or null
 */
public record RecognitionRow(
    Long key,
    UUID id,
    Title title,
    int year,
    Subject subjectKind,
    Long subjectId,
    UUID person,
    String subjectName,
    Long unitId,
    String unitName,
    LocalDate validFrom,
    LocalDate validTo,
    RecognitionStatus status,
    LocalDate revokedOn,
    String revokedReason,
    String decisionNumber,
    LocalDate decisionDate,
    String signer,
    String signerPosition,
    DecisionBasis basis,
    UUID assessment)
    implements Serializable {

  public boolean isRevoked() {
    return status == RecognitionStatus.REVOKED;
  }

  /** The last day it holds, as people write it; or null. */
  public LocalDate lastDay() {
    return validTo == null ? null : validTo.minusDays(1);
  }

  /** Whether it holds on the day: not before, not after, not revoked by then. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom)
        && (validTo == null || day.isBefore(validTo))
        && (revokedOn == null || day.isBefore(revokedOn));
  }
}
