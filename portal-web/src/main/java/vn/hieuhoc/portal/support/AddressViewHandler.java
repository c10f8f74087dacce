package vn.hieuhoc.portal.support;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes Faces write readable addresses into forms, links and redirects, and speak the chosen
 * language.
 */
public class AddressViewHandler extends ViewHandlerWrapper {

  public AddressViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    return Preferences.of((HttpServletRequest) context.getExternalContext().getRequest()).locale();
  }

  /** A form goes back to exactly where it was shown, so the page keeps its parameters. */
  @Override
  public String getActionURL(FacesContext context, String viewId) {
    ExternalContext external = context.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    if (request.getAttribute(AddressFilter.MATCH) instanceof Addresses.Match match
        && match.address().view().equals(viewId)) {
      String query = request.getQueryString();
      return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
    return external.getRequestContextPath() + Addresses.of(viewId, Map.of());
  }

  @Override
  public String getBookmarkableURL(
      FacesContext context,
      String viewId,
      Map<String, List<String>> parameters,
      boolean includeViewParams) {
    return addressOf(context, viewId, parameters);
  }

  @Override
  public String getRedirectURL(
      FacesContext context,
      String viewId,
      Map<String, List<String>> parameters,
      boolean includeViewParams) {
    return addressOf(context, viewId, parameters);
  }

  private static String addressOf(
      FacesContext context, String viewId, Map<String, List<String>> parameters) {
    Map<String, List<String>> given = parameters == null ? Map.of() : new TreeMap<>(parameters);
    String path = context.getExternalContext().getRequestContextPath();
    return path + Addresses.of(viewId, given);
  }
}
