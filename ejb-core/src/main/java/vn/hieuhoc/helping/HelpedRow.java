package vn.hieuhoc.helping;

import java.io.Serializable;
import java.util.UUID;
import vn.hieuhoc.support.VietnameseText;

/**
 * Somebody the caller may act for.
 *
 * @param key database key, for use between features; never leaves the server
 * @param id public id
 * @param fullName name as written
 * @param birthYear year of birth, or null when not known
 * @param ward a child entrusted to the caller
 * @param asksConsent true while the caller has yet to note that the person agreed
 */
public record HelpedRow(
    Long key, UUID id, String fullName, Integer birthYear, boolean ward, boolean asksConsent)
    implements Serializable {

  /** The name the person is called by. */
  public String givenName() {
    return VietnameseText.givenName(fullName);
  }
}
