package vn.hieuhoc.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A case in a list, with its person's name, birth year and place, since many share a name.
 *
 * @param unitName filled in after the query
 */
public record CaseRow(
    UUID id,
    int year,
    UUID person,
    String fullName,
    Integer birthYear,
    Long unitId,
    String unitName,
    CaseStatus status,
    BigDecimal derivedTotal,
    BigDecimal effectiveTotal,
    BigDecimal threshold,
    BigDecimal lowest,
    boolean proposed,
    Instant grassrootsAt,
    String reviewNeeded)
    implements Serializable {

  /** From a query, which does not know the name of the place. */
  public CaseRow(
      UUID id,
      int year,
      UUID person,
      String fullName,
      Integer birthYear,
      Long unitId,
      CaseStatus status,
      BigDecimal derivedTotal,
      BigDecimal effectiveTotal,
      BigDecimal threshold,
      BigDecimal lowest,
      boolean proposed,
      Instant grassrootsAt,
      String reviewNeeded) {
    this(
        id,
        year,
        person,
        fullName,
        birthYear,
        unitId,
        null,
        status,
        derivedTotal,
        effectiveTotal,
        threshold,
        lowest,
        proposed,
        grassrootsAt,
        reviewNeeded);
  }

  /** Whether the hamlet has spoken and the commune has found nothing against a decision. */
  public boolean ready() {
    return grassrootsAt != null && CaseStatus.READY.contains(status);
  }

  CaseRow at(String place) {
    return new CaseRow(
        id,
        year,
        person,
        fullName,
        birthYear,
        unitId,
        place,
        status,
        derivedTotal,
        effectiveTotal,
        threshold,
        lowest,
        proposed,
        grassrootsAt,
        reviewNeeded);
  }
}
