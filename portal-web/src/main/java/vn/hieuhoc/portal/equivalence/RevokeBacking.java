package vn.hieuhoc.portal.equivalence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.hieuhoc.equivalence.EquivalenceService;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.Refused;

/** An equivalence that holds no more. */
@Named("revokeEquivalence")
@RequestScoped
public class RevokeBacking {

  @Inject private Way way;
  @Inject private EquivalenceService equivalences;

  private String reason;

  /** Revokes the chosen one, and goes back to where it was chosen. */
  public void revoke() {
    UUID chosen = way.query().idOrNull("cong-nhan");
    if (chosen == null) {
      throw Refused.of("why", "equivalence.none-chosen");
    }
    equivalences.revoke(chosen, reason);
    boolean course = way.query().text("noi").equals("khoa-hoc");
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
