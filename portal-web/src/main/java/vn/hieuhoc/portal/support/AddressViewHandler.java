package vn.hieuhoc.portal.support;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes Faces write readable addresses into forms, links and redirects, speak the chosen language,
 * and take forms that lay open for long.
 */
public class AddressViewHandler extends ViewHandlerWrapper {

  public AddressViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    return Preferences.of((HttpServletRequest) context.getExternalContext().getRequest()).locale();
  }

  /**
   * A form that lay open until the server forgot its view, over a long lunch or a restart, is taken
   * all the same: the view holds nothing that its address does not tell, so it is built anew. Who
   * sends it, and that it came from a page of ours, was looked at before.
   */
  @Override
  public UIViewRoot restoreView(FacesContext context, String viewId) {
    UIViewRoot kept = super.restoreView(context, viewId);
    return kept != null || !context.isPostback() ? kept : built(context, viewId);
  }

  private UIViewRoot built(FacesContext context, String viewId) {
    UIViewRoot view = createView(context, viewId);
    UIViewRoot before = context.getViewRoot();
    try {
      context.setViewRoot(view);
      getViewDeclarationLanguage(context, view.getViewId()).buildView(context, view);
      return view;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } finally {
      if (before != null) {
        context.setViewRoot(before);
      }
    }
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
