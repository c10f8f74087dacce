package vn.hieuhoc.portal.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells an operator of this machine from everybody else: by the key of the data folder, and by
 * calling from this machine itself. What comes through a reverse proxy on this machine is not from
 * this machine.
 */
@ApplicationScoped
public class OperatorOnly {

  private static final String KEY_HEADER = "X-Operator-Key";
  private static final String BEARER = "Bearer ";
  private static final List<String> PROXIED =
      List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

  @Inject
  @ConfigProperty(name = "hieuhoc.internal.key")
  private Optional<String> key;

  /** Called from this machine, not through a proxy. */
  public boolean fromThisMachine(HttpServletRequest request) {
    if (PROXIED.stream().anyMatch(header -> request.getHeader(header) != null)) {
      return false;
    }
    try {
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException notAnAddress) {
      return false;
    }
  }

  /**
   * Carries the key of the data folder, in a header of its own or as bearer token; compared in
   * constant time.
   */
  public boolean hasKey(HttpServletRequest request) {
    return key.isPresent() && (fits(request.getHeader(KEY_HEADER)) || fits(bearer(request)));
  }

  private boolean fits(String shown) {
    return shown != null
        && MessageDigest.isEqual(
            shown.getBytes(StandardCharsets.UTF_8), key.get().getBytes(StandardCharsets.UTF_8));
  }

  private static String bearer(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : null;
  }
}
