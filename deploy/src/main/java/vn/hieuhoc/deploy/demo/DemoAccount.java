package vn.hieuhoc.deploy.demo;

import java.util.List;

/**
 * An account of the demo, as it is told once after loading.
 *
 * @param who the person behind it
 */
public record DemoAccount(String who, List<Held> roles, String user, String password) {

  /**
   * A role the account holds.
   *
   * @param role as the portal names it, such as CENTRE_MANAGER
   * @param place name of the unit at which it is held
   */
  public record Held(String role, String place) {}
}
