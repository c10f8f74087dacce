package vn.hieuhoc.account;

import java.time.Instant;

/**
 * The result of signing in.
 *
 * @param token what the browser keeps; shown once, never stored
 * @param expiresAt when it ends without use
 * @param mustChangePassword true when a new password is to be chosen first
 */
public record SignedIn(String token, Instant expiresAt, boolean mustChangePassword) {

  /** Without the token. */
  @Override
  public String toString() {
    return "SignedIn[until " + expiresAt + "]";
  }
}
