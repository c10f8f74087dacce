package vn.hieuhoc.xapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.hieuhoc.account.ProgramClient;
import vn.hieuhoc.account.ProgramKeys;
import vn.hieuhoc.portal.support.ClientAddress;

/** Lets in who shows the key and secret of a program, by HTTP Basic, and counts how often. */
@ApplicationScoped
public class ProgramDoor {

  private static final String BASIC = "basic ";

  @Inject private ProgramKeys keys;
  @Inject private XapiLimits limits;
  @Inject private ClientAddress addresses;

  /**
   * The program that calls.
   *
   * @param authorization as the header says, or null
   * @throws XapiRefused when nothing is shown, or nobody's, or too often
   */
  ProgramClient enter(HttpServletRequest request, String authorization) {
    if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      throw XapiRefused.unknown();
    }
    String shown = decoded(authorization.substring(BASIC.length()).strip());
    int end = shown.indexOf(':');
    if (end <= 0) {
      throw XapiRefused.unknown();
    }
    ProgramClient program =
        keys.find(shown.substring(0, end), shown.substring(end + 1), addresses.of(request))
            .orElseThrow(XapiRefused::unknown);
    limits.count(program.accountId());
    return program;
  }

  private static String decoded(String shown) {
    try {
      return new String(Base64.getDecoder().decode(shown), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noBase64) {
      XapiRefused unknown = XapiRefused.unknown();
      unknown.initCause(noBase64);
      throw unknown;
    }
  }
}
