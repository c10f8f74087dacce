package vn.hieuhoc.portal.support;

import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.MappingMatch;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A request for a readable address as the Faces servlet must see it: the view as servlet path, the
 * places of the address as parameters. The address itself stays what the person typed.
 */
final class AddressedRequest extends HttpServletRequestWrapper {

  private static final String NONCE = "primefaces.nonce";

  private final Addresses.Match match;
  private String nonce;
  private Map<String, String[]> parameters;

  AddressedRequest(HttpServletRequest request, Addresses.Match match) {
    super(request);
    this.match = match;
  }

  @Override
  public String getServletPath() {
    return match.address().view();
  }

  @Override
  public String getPathInfo() {
    return null;
  }

  @Override
  public HttpServletMapping getHttpServletMapping() {
    String servlet = super.getHttpServletMapping().getServletName();
    String view = match.address().view();
    return new ViewMapping(view.substring(1, view.length() - ".xhtml".length()), servlet);
  }

  @Override
  public String getParameter(String name) {
    String inPath = match.values().get(name);
    String value = inPath != null ? inPath : super.getParameter(name);
    return value == null && NONCE.equals(name) && "POST".equals(getMethod()) ? nonce() : value;
  }

  /**
   * PrimeFaces wants the nonce of the page before back with every form, which only its own script
   * sends. A page that is drawn whole, as ours are, may as well get a new one.
   */
  private String nonce() {
    if (nonce == null) {
      byte[] random = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
      nonce = Base64.getEncoder().encodeToString(random);
    }
    return nonce;
  }

  @Override
  public String[] getParameterValues(String name) {
    String inPath = match.values().get(name);
    return inPath != null ? new String[] {inPath} : super.getParameterValues(name);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    if (parameters == null) {
      Map<String, String[]> all = new HashMap<>(super.getParameterMap());
      match.values().forEach((name, value) -> all.put(name, new String[] {value}));
      parameters = Collections.unmodifiableMap(all);
    }
    return parameters;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }

  private record ViewMapping(String matchValue, String servletName) implements HttpServletMapping {

    @Override
    public String getMatchValue() {
      return matchValue;
    }

    @Override
    public String getPattern() {
      return "*.xhtml";
    }

    @Override
    public String getServletName() {
      return servletName;
    }

    @Override
    public MappingMatch getMappingMatch() {
      return MappingMatch.EXTENSION;
    }
  }
}
