package vn.hieuhoc.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.hieuhoc.consent.GivenConsent;
import vn.hieuhoc.person.NewPerson;

/**
 * Somebody registers.
 *
 * @param person the entry
 * @param userName what shall be typed to sign in
 * @param password plain, at least 8 characters
 * @param consent what was agreed to
 */
public record RegisterPerson(
    @NotNull @Valid NewPerson person,
    @NotBlank @Size(min = 3, max = 60) String userName,
    @NotBlank @Size(min = 8, max = 200) String password,
    @NotNull @Valid GivenConsent consent) {

  /** Without anything personal, since commands end up in logs. */
  @Override
  public String toString() {
    return "RegisterPerson[" + person + "]";
  }
}
