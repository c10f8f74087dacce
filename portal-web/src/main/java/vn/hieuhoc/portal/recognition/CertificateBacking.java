package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.certificate.CertificatePaper;
import vn.hieuhoc.certificate.CertificateService;
import vn.hieuhoc.portal.support.Query;

/** The holder's own certificate, to look at and to download. */
@Named
@RequestScoped
public class CertificateBacking {

  @Inject private Query query;
  @Inject private CertificateService certificateService;

  private CertificatePaper paper;

  @PostConstruct
  void load() {
    paper = certificateService.paper(query.text("code"), "");
  }

  public CertificatePaper getPaper() {
    return paper;
  }

  /** The code without blanks, for addresses. */
  public String getCode() {
    return paper.code().replace(" ", "");
  }
}
