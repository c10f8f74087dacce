package vn.hieuhoc.certificate;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.hieuhoc.criteria.Title;

/**
 * What anybody may know of a certificate whose code they hold. Everything but the state and the
 * time is null for an unknown code.
 *
 * @param code in groups of four
 * @param holder the masked name of a person or of the head of a family, the name of a clan or unit
 * @param lastDay the last day it holds, or null
 */
public record CheckedCertificate(
    CertificateState state,
    Instant checkedAt,
    String code,
    String serial,
    Title title,
    Integer year,
    String holder,
    String unitName,
    String decisionNumber,
    LocalDate decisionDate,
    String signer,
    LocalDate validFrom,
    LocalDate lastDay,
    LocalDate revokedOn)
    implements Serializable {

  static CheckedCertificate unknown(Instant now) {
    return new CheckedCertificate(
        CertificateState.UNKNOWN,
        now,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  public boolean isKnown() {
    return state != CertificateState.UNKNOWN;
  }
}
