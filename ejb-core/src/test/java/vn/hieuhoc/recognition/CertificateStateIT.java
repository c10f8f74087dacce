package vn.hieuhoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.certificate.CertificateService;
import vn.hieuhoc.certificate.CertificateState;
import vn.hieuhoc.criteria.Title;

/** A certificate says what holds today. Today is 23 November 2026. */
class CertificateStateIT {

  @Test
  void aCertificateOfADecisionThatIsStillToTakeEffectSaysSo() {
    assertThat(decidedOn(LocalDate.of(2026, 11, 24))).isEqualTo(CertificateState.NOT_YET);
    assertThat(decidedOn(LocalDate.of(2026, 11, 23))).isEqualTo(CertificateState.VALID);
  }

  private static CertificateState decidedOn(LocalDate day) {
    List<CertificateState> states = new ArrayList<>();
    Stage.play(
        stage -> {
          Long lan = Stage.diligent(stage, "Trần Thị Lan");
          stage.work();
          stage.asCommune();
          DecisionResult result =
              stage
                  .get(DecisionService.class)
                  .decide(
                      new DecideTitles(
                          Title.LEARNING_CITIZEN,
                          2026,
                          "7",
                          day,
                          "Nguyễn Hữu Phước",
                          "Chủ tịch",
                          null,
                          List.of(stage.item(lan))));
          UUID recognition = result.recognised().get(0).recognition();
          stage.entityManager().flush();
          CertificateService certificates = stage.get(CertificateService.class);
          String code = certificates.of(List.of(recognition)).get(recognition).code();
          states.add(certificates.check(code).state());
        });
    return states.get(0);
  }
}
