package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.certificate.CertificateRow;
import vn.hieuhoc.certificate.CertificateService;
import vn.hieuhoc.recognition.RecognitionRow;

/** The codes of certificates beside a list of recognitions. */
@Named("issuedCodes")
@RequestScoped
public class IssuedCodes {

  @Inject private CertificateService certificateService;
  @Inject private DecisionBacking decision;

  private Map<UUID, String> codes;

  @PostConstruct
  void load() {
    List<UUID> ids = decision.getRows().stream().map(RecognitionRow::id).toList();
    codes =
        certificateService.of(ids).values().stream()
            .collect(Collectors.toMap(CertificateRow::recognition, CertificateRow::code));
  }

  /** Code by recognition. */
  public Map<UUID, String> getByRecognition() {
    return codes;
  }
}
