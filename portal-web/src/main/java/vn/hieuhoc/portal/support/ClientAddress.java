package vn.hieuhoc.portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address a request comes from. What {@code X-Forwarded-For} says is believed of the proxies
 * that the operator named, and of nobody else: everybody can write it.
 */
@ApplicationScoped
public class ClientAddress {

  private static final String HEADER = "X-Forwarded-For";

  @Inject
  @ConfigProperty(name = "hieuhoc.http.trusted-proxies")
  private Optional<String> trustedProxies;

  /** The address of whoever asks, as far as it can be known. */
  public String of(HttpServletRequest request) {
    List<String> headers = Collections.list(request.getHeaders(HEADER));
    return of(request.getRemoteAddr(), headers, trusted(trustedProxies.orElse("")));
  }

  /** From the nearest hop backwards: the first one that is not a proxy of ours. */
  static String of(String remote, List<String> headers, Set<String> trusted) {
    String address = remote;
    List<String> hops = new ArrayList<>();
    for (String header : headers) {
      Stream.of(header.split(",")).map(String::strip).forEach(hops::add);
    }
    Collections.reverse(hops);
    for (String hop : hops) {
      if (!trusted.contains(address) || hop.isEmpty()) {
        break;
      }
      address = hop;
    }
    return address;
  }

  static Set<String> trusted(String setting) {
    return Stream.of(setting.split(","))
        .map(String::strip)
        .filter(address -> !address.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
