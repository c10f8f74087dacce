package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.certificate.CertificateRow;
import vn.hieuhoc.certificate.CertificateService;
import vn.hieuhoc.recognition.RecognitionRow;
import vn.hieuhoc.recognition.RecognitionService;

/** The titles of the caller with their certificates. */
@Named
@RequestScoped
public class MyTitlesBacking {

  @Inject private RecognitionService recognitionService;
  @Inject private CertificateService certificateService;

  private List<Held> rows;

  /** A title and the code of its certificate. */
  public record Held(RecognitionRow row, String code) {}

  @PostConstruct
  void load() {
    List<RecognitionRow> own = recognitionService.own();
    Map<UUID, CertificateRow> issued =
        certificateService.of(own.stream().map(RecognitionRow::id).toList());
    rows =
        own.stream()
            .map(
                row ->
                    new Held(
                        row, issued.containsKey(row.id()) ? issued.get(row.id()).code() : null))
            .toList();
  }

  public List<Held> getRows() {
    return rows;
  }
}
