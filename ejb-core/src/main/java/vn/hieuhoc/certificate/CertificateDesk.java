package vn.hieuhoc.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.recognition.RecognitionRow;
import vn.hieuhoc.recognition.RecognitionService;
import vn.hieuhoc.recognition.TitleRecognised;
import vn.hieuhoc.support.VietnamTime;

/** Issues a certificate for every recognition, in its transaction. */
@ApplicationScoped
class CertificateDesk {

  @Inject private CertificateRepository certificates;
  @Inject private RecognitionService recognitions;
  @Inject private OrganisationService organisation;
  @Inject private Clock clock;

  void on(@Observes TitleRecognised event) {
    RecognitionRow row = recognitions.byKey(event.recognitionId());
    String issuer = prefix(row.title()) + "-" + issuerCode(row);
    long number = certificates.nextNumber(issuer, row.year());
    String serial = String.format(Locale.ROOT, "%s-%d-%05d", issuer, row.year(), number);
    certificates.add(new Certificate(serial, row.key(), clock.instant()));
  }

  /** Code of the commune, or of the highest unit there is. */
  private String issuerCode(RecognitionRow row) {
    List<UnitRow> path = path(row);
    return path.stream()
        .filter(unit -> unit.level() == UnitLevel.COMMUNE)
        .filter(unit -> unit.tree() == UnitTree.ADMINISTRATIVE)
        .findFirst()
        .or(() -> path.stream().min(Comparator.comparing(UnitRow::level)))
        .map(UnitRow::code)
        .orElse("0");
  }

  /** From the province down to the place, as on the day of the decision. */
  List<UnitRow> path(RecognitionRow row) {
    LocalDate then = row.decisionDate();
    List<UnitRow> path = organisation.path(row.unitId(), then);
    return path.isEmpty() ? organisation.path(row.unitId(), VietnamTime.today(clock)) : path;
  }

  /** What the numbers of a title begin with: its Vietnamese initials. */
  private static String prefix(Title title) {
    return switch (title) {
      case LEARNING_CITIZEN -> "CDHT";
      case LEARNING_FAMILY -> "GDHT";
      case LEARNING_CLAN -> "DHHT";
      case LEARNING_COMMUNITY -> "CODHT";
      case LEARNING_UNIT -> "DVHT";
    };
  }
}
