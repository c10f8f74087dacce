package vn.hieuhoc.identity;

import java.util.Base64;
import java.util.Optional;

/** A vault with a key of its own. */
public final class SampleVault {

  private SampleVault() {}

  /** One that seals and opens. */
  public static IdentityVault vault() {
    byte[] key = new byte[32];
    key[0] = 7;
    return new IdentityVault(Optional.of(Base64.getEncoder().encodeToString(key)));
  }
}
