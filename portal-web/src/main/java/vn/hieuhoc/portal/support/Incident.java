package vn.hieuhoc.portal.support;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * An error nobody planned for: one line in the log and one short code that the person can read out
 * on the telephone.
 */
public final class Incident {

  /** Without letters and digits that are mistaken for one another. */
  private static final String SIGNS = "234679ACDEFGHJKLMNPQRTUVWXYZ";

  private static final int LENGTH = 6;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Logger LOG = Logger.getLogger(Incident.class.getName());

  private Incident() {}

  /** Logs the error and returns the code of it. The log names the pattern of the address only. */
  public static String report(HttpServletRequest request, Throwable error) {
    String id = newId();
    String where =
        request.getAttribute(AddressFilter.MATCH) instanceof Addresses.Match match
            ? match.address().pattern()
            : AddressFilter.pathOf(request).replaceAll("[0-9a-fA-F-]{36}", "{id}");
    LOG.log(Level.SEVERE, "incident " + id + " " + request.getMethod() + " " + where, error);
    return id;
  }

  static String newId() {
    StringBuilder id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      id.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return id.toString();
  }
}
