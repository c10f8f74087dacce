package vn.hieuhoc.portal.support;

import jakarta.faces.FactoryFinder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Keeps the script nonce of PrimeFaces to the console. It lives in the view, and with it a web
 * session would be opened for every stranger who reads a page.
 */
public class ConsoleScripts implements SystemEventListener {

  private static final String NONCE_PACKAGE = "org.primefaces.csp.";

  @Override
  public void processEvent(SystemEvent event) {
    LifecycleFactory factory =
        (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
    Lifecycle lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
    for (PhaseListener listener : lifecycle.getPhaseListeners()) {
      if (listener.getClass().getName().startsWith(NONCE_PACKAGE)) {
        lifecycle.removePhaseListener(listener);
        lifecycle.addPhaseListener(new OnlyInTheConsole(listener));
      }
    }
  }

  @Override
  public boolean isListenerForSource(Object source) {
    return true;
  }

  private static final class OnlyInTheConsole implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final String NONCE = "primefaces.nonce";

    private final transient PhaseListener listener;

    OnlyInTheConsole(PhaseListener listener) {
      this.listener = listener;
    }

    @Override
    public PhaseId getPhaseId() {
      return listener.getPhaseId();
    }

    @Override
    public void beforePhase(PhaseEvent event) {
      if (inTheConsole(event)) {
        takeNewNonce(event.getFacesContext());
        listener.beforePhase(event);
      }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
      if (inTheConsole(event)) {
        listener.afterPhase(event);
      }
    }

    /**
     * A form sent without the script of PrimeFaces brings no nonce back. The page is drawn whole
     * again, so it gets the new one that the request has made up.
     */
    private static void takeNewNonce(FacesContext context) {
      HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
      boolean drawnWhole =
          context.getViewRoot() != null
              && context.isPostback()
              && !context.getPartialViewContext().isAjaxRequest();
      if (drawnWhole && !request.getParameterMap().containsKey(NONCE)) {
        context.getViewRoot().getViewMap(true).put(NONCE, request.getParameter(NONCE));
      }
    }

    private static boolean inTheConsole(PhaseEvent event) {
      HttpServletRequest request =
          (HttpServletRequest) event.getFacesContext().getExternalContext().getRequest();
      return request.getRequestURI().startsWith(request.getContextPath() + "/quan-ly");
    }
  }
}
