package vn.hieuhoc.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a person has chosen about letters.
 *
 * @param address where to
 * @param rhythm how often
 * @param confirmedAt when the link in the first letter was opened, or null
 */
public record MailChoice(String address, MailRhythm rhythm, Instant confirmedAt)
    implements Serializable {

  /** True when letters go there. */
  public boolean active() {
    return confirmedAt != null && rhythm != MailRhythm.NEVER;
  }

  /** True until the address was confirmed. */
  public boolean unconfirmed() {
    return confirmedAt == null;
  }
}
