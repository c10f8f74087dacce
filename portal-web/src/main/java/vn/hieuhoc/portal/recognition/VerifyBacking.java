package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import vn.hieuhoc.certificate.CertificateService;
import vn.hieuhoc.certificate.CheckedCertificate;
import vn.hieuhoc.portal.support.Query;

/** The check of a certificate, for anybody who holds one. */
@Named
@RequestScoped
public class VerifyBacking {

  @Inject private Query query;
  @Inject private CertificateService certificateService;

  private String typed;
  private CheckedCertificate checked;

  @PostConstruct
  void load() {
    String inPath = query.text("code");
    typed = inPath.isEmpty() ? query.text("ma") : inPath;
    if (!typed.isEmpty()) {
      checked = certificateService.check(typed);
      if (!checked.isKnown()) {
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
      }
    }
  }

  public String getTyped() {
    return checked != null && checked.isKnown() ? checked.code() : typed;
  }

  /** Null while nothing was asked. */
  public CheckedCertificate getChecked() {
    return checked;
  }
}
