package vn.hieuhoc.portal.equivalence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.equivalence.EquivalenceService;
import vn.hieuhoc.portal.support.Way;

/** An equivalence that holds no more. */
@Named("revokeEquivalence")
@RequestScoped
public class RevokeBacking {

  @Inject private Way way;
  @Inject private EquivalenceService equivalences;

  private String reason;

  /** Revokes the chosen one, and goes back to where it was chosen. */
  public void revoke() {
    equivalences.revoke(way.query().id("cong-nhan"), reason);
    boolean course = way.query().text("trang").equals("khoa-hoc");
    way.done("equivalence_course.message.revoked")
        .goTo(
            course ? "/quan-ly/khoa-hoc/{}/tuong-duong" : "/quan-ly/lo-trinh/{}/tuong-duong",
            way.id());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
