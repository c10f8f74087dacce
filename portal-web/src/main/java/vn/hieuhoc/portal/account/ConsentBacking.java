package vn.hieuhoc.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.consent.ConsentPurpose;
import vn.hieuhoc.consent.ConsentRow;
import vn.hieuhoc.consent.ConsentService;
import vn.hieuhoc.registration.RegistrationService;

/** What one has agreed to, and taking it back. */
@Named
@RequestScoped
public class ConsentBacking {

  @Inject private ConsentService consentService;
  @Inject private RegistrationService registrationService;
  @Inject private SignInDoor door;

  private List<ConsentRow> rows;

  /** Everything agreed to, newest first. */
  public List<ConsentRow> getRows() {
    if (rows == null) {
      rows = consentService.own();
    }
    return rows;
  }

  /** True while the name may stand in public lists. */
  public boolean isPublicList() {
    return getRows().stream()
        .anyMatch(row -> row.purpose() == ConsentPurpose.PUBLIC_LIST && row.withdrawnAt() == null);
  }

  /** The name may stand in public lists. */
  public void allowPublicList() {
    consentService.give(ConsentPurpose.PUBLIC_LIST, ConsentText.given(ConsentText.PUBLIC_LIST));
    door.stay("account_profile.message.public-allowed");
  }

  /** The name may not stand in public lists any more. */
  public void forbidPublicList() {
    consentService.withdraw(ConsentPurpose.PUBLIC_LIST);
    door.stay("account_profile.message.public-forbidden");
  }

  /** Takes the consent back altogether and leaves the portal. */
  public void leavePortal() {
    registrationService.leave();
    door.leave("/", "account_profile.message.left");
  }
}
