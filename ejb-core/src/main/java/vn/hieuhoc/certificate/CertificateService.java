package vn.hieuhoc.certificate;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.recognition.RecognitionRow;
import vn.hieuhoc.recognition.RecognitionService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;

/** Checks and prints certificates. */
@Stateless
public class CertificateService {

  @Inject private CertificateRepository certificates;
  @Inject private CertificateDesk desk;
  @Inject private RecognitionService recognitions;
  @Inject private CertificatePrinter printer;
  @Inject private Clock clock;

  /** What a code says, to whoever asks. */
  @OpenToAll
  public CheckedCertificate check(String typed) {
    Instant now = clock.instant();
    return CertificateCode.read(typed)
        .flatMap(certificates::find)
        .filter(certificate -> certificate.recognitionId() != null)
        .map(certificate -> checked(certificate, now))
        .orElse(CheckedCertificate.unknown(now));
  }

  private CheckedCertificate checked(Certificate certificate, Instant now) {
    RecognitionRow row = recognitions.byKey(certificate.recognitionId());
    LocalDate today = VietnamTime.dateOf(now);
    CertificateState state = CertificateState.VALID;
    if (row.revokedOn() != null && !today.isBefore(row.revokedOn())) {
      state = CertificateState.REVOKED;
    } else if (today.isBefore(row.validFrom())) {
      state = CertificateState.NOT_YET;
    } else if (row.validTo() != null && !today.isBefore(row.validTo())) {
      state = CertificateState.EXPIRED;
    }
    // A family goes by the name of its head.
    boolean person = row.subjectKind() == Subject.PERSON || row.subjectKind() == Subject.HOUSEHOLD;
    return new CheckedCertificate(
        state,
        now,
        CertificateCode.grouped(certificate.code()),
        certificate.serial(),
        row.title(),
        row.year(),
        person ? MaskedName.of(row.subjectName()) : row.subjectName(),
        row.unitName(),
        row.decisionNumber(),
        row.decisionDate(),
        row.signer(),
        row.validFrom(),
        row.lastDay(),
        state == CertificateState.REVOKED ? row.revokedOn() : null);
  }

  /** The certificates of the recognitions a caller has been shown, by recognition. */
  @SystemUse
  public Map<UUID, CertificateRow> of(Collection<UUID> recognitionIds) {
    Map<UUID, CertificateRow> found = new HashMap<>();
    certificates.of(recognitionIds).forEach(row -> found.put(row.recognition(), row));
    return found;
  }

  /**
   * What stands on a certificate, for its holder and the staff in charge.
   *
   * @param portal address of the portal, without a slash at its end
   * @throws NotFound when there is no such certificate, or out of reach
   */
  public CertificatePaper paper(String typed, String portal) {
    Certificate certificate =
        CertificateCode.read(typed)
            .flatMap(certificates::find)
            .filter(each -> each.recognitionId() != null)
            .orElseThrow(() -> new NotFound("certificate", typed));
    RecognitionRow row = recognitions.row(recognitions.byKey(certificate.recognitionId()).id());
    List<UnitRow> path = desk.path(row);
    Integer birthYear =
        row.subjectKind() == Subject.PERSON
            ? certificates.birthYear(row.subjectId()).orElse(null)
            : null;
    return new CertificatePaper(
        row.title(),
        row.year(),
        name(path, UnitLevel.COMMUNE),
        name(path, UnitLevel.PROVINCE),
        row.subjectName(),
        birthYear,
        row.unitName(),
        row.decisionNumber(),
        row.decisionDate(),
        row.signer(),
        row.signerPosition(),
        row.validFrom(),
        row.lastDay(),
        certificate.serial(),
        CertificateCode.grouped(certificate.code()),
        portal + "/xac-minh/" + certificate.code(),
        certificate.issuedAt());
  }

  /** Prints what {@link #paper} gave; no transaction is held meanwhile. */
  @SystemUse
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void print(CertificatePaper paper, OutputStream out) throws IOException {
    printer.print(paper, out);
  }

  private static String name(List<UnitRow> path, UnitLevel level) {
    return path.stream()
        .filter(unit -> unit.level() == level)
        .findFirst()
        .map(UnitRow::name)
        .orElse("");
  }
}
