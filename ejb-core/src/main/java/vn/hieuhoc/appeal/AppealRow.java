package vn.hieuhoc.appeal;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.criteria.Title;

/**
 * An appeal as it is listed.
 *
 * @param recognition public id of the recognition it is about, or null
 * @param assessment public id of the case it is about, or null
 * @param person public id of the person
 * @param personKey key of the person; never leaves the server
 * @param unitId key of the place
 * @param unitName name of the place today, or null
 * @param dueOn last day for the answer
 * @param outcome null until it is answered
 * @param document number of the paper that answers, or null
 */
public record AppealRow(
    UUID id,
    UUID recognition,
    UUID assessment,
    UUID person,
    Long personKey,
    String personName,
    Title title,
    int year,
    Long unitId,
    String unitName,
    String reason,
    AppealStatus status,
    AppealOutcome outcome,
    String document,
    String answer,
    Instant createdAt,
    LocalDate dueOn,
    Instant answeredAt)
    implements Serializable {

  public boolean isAnswered() {
    return status == AppealStatus.ANSWERED;
  }

  public boolean isGranted() {
    return outcome == AppealOutcome.GRANTED;
  }

  /** Whether the day for the answer has gone by without one. */
  public boolean isLateOn(LocalDate today) {
    return !isAnswered() && today.isAfter(dueOn);
  }
}
