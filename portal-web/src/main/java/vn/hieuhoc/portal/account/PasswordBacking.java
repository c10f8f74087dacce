package vn.hieuhoc.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.account.OwnPasswordService;

/** Changing one's own password. */
@Named
@RequestScoped
public class PasswordBacking {

  @Inject private OwnPasswordService ownPasswordService;
  @Inject private SignInDoor door;

  private String current;
  private String chosen;

  /** Takes the new password; every session ends, also this one. */
  public void change() {
    ownPasswordService.change(current, chosen, door.from());
    door.leave("/dang-nhap", "account_profile.message.password-changed");
  }

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }
}
