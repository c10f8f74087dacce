package vn.hieuhoc.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.account.PasswordMustChange;
import vn.hieuhoc.account.SignInService;
import vn.hieuhoc.account.SignedIn;
import vn.hieuhoc.portal.support.Causes;
import vn.hieuhoc.portal.support.Query;

/** Signing in and out. */
@Named
@RequestScoped
public class SignInBacking {

  /** Sent along by the form while a new password is asked for. */
  private static final String CHOOSING = "doi";

  @Inject private SignInService signInService;
  @Inject private SignInDoor door;
  @Inject private Query query;

  private String userName;
  private String password;
  private String chosen;
  private boolean mustChoose;

  /** Signs in and goes on to where the person wanted to go. */
  public void signIn() {
    try {
      SignedIn signedIn = signInService.signIn(userName, password, chosen, door.from());
      signInService.signOut(door.token());
      door.enter(signedIn);
    } catch (RuntimeException refused) {
      mustChoose = Causes.refusalIn(refused) instanceof PasswordMustChange;
      throw refused;
    }
  }

  /** Ends the session of this browser. */
  public void signOut() {
    signInService.signOut(door.token());
    door.leave("/", "account_sign-out.message.done");
  }

  /** True when a password of one's own is to be chosen before going on. */
  public boolean isChoosing() {
    return mustChoose || !query.text(CHOOSING).isEmpty();
  }

  /** Where the person wanted to go. */
  public String getWanted() {
    return door.wanted();
  }

  /** Where the person wanted to go, as a parameter of a link. */
  public String getWantedParameter() {
    return door.wantedParameter();
  }

  public String getUserName() {
    return userName;
  }

  public void setUserName(String userName) {
    this.userName = userName;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }
}
