package vn.hieuhoc.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An account to be made.
 *
 * @param userName what is typed to sign in: lower-case letters, digits, dot, dash, underscore, at
 * @param password plain, 8 to 200 characters; kept only as a hash
 * @param displayName what the account is called on the screen
 * @param personId key of the person behind it, or null
 * @param mustChangePassword true when the password was set by another
 * @param maxTrust program: the highest trust its records may have, else null
 */
public record NewAccount(
    @NotBlank @Size(min = 3, max = 60) @Pattern(regexp = "[a-z0-9][a-z0-9._@-]*") String userName,
    @NotBlank @Size(min = 8, max = 200) String password,
    @NotBlank @Size(max = 150) String displayName,
    Long personId,
    boolean mustChangePassword,
    String maxTrust) {

  /** Without the password and the name, since commands end up in logs. */
  @Override
  public String toString() {
    return "NewAccount[" + userName + "]";
  }
}
