package vn.hieuhoc.portal.support;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Makes Faces write readable addresses into forms, links and redirects, speak the chosen language,
 * and take forms that lay open for long.
 */
public class AddressViewHandler extends ViewHandlerWrapper {

  private static final String STATELESS = "stateless";

  /** How states are written that the server keeps. */
  private static final Pattern KEPT_STATE = Pattern.compile("-?\\d{1,19}:-?\\d{1,19}");

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
    requireOwnState(context, viewId);
    UIViewRoot kept;
    try {
      kept = super.restoreView(context, viewId);
    } catch (FacesException error) {
      throw Causes.refusalIn(error) == null && isStatefulTakenForStateless(context)
          ? new ViewExpiredException(error.getMessage(), error, viewId)
          : error;
    }
    return kept != null || !context.isPostback() ? kept : built(context, viewId);
  }

  /** No page of ours sends such a state: it comes from a form that nobody can take any more. */
  private static void requireOwnState(FacesContext context, String viewId) {
    String state = stateOf(context);
    if (state != null && !STATELESS.equals(state) && !KEPT_STATE.matcher(state).matches()) {
      throw new ViewExpiredException("not a state: " + state.length() + " characters", viewId);
    }
  }

  /** Faces refuses to take a page that keeps its state for one that keeps none. */
  private static boolean isStatefulTakenForStateless(FacesContext context) {
    UIViewRoot view = context.getViewRoot();
    return STATELESS.equals(stateOf(context)) && view != null && !view.isTransient();
  }

  private static String stateOf(FacesContext context) {
    return context
        .getExternalContext()
        .getRequestParameterMap()
        .get(ResponseStateManager.VIEW_STATE_PARAM);
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
