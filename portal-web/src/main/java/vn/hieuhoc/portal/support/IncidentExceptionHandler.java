package vn.hieuhoc.portal.support;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.NotSignedIn;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.LostRace;
import vn.hieuhoc.support.NotFound;

/**
 * The one place where pages meet errors.
 *
 * <p>A refusal from an action becomes a message on the same page, with everything typed still
 * there. Anything else ends on a designed page, and what nobody foresaw is logged once under a
 * short code.
 */
class IncidentExceptionHandler extends ExceptionHandlerWrapper {

  IncidentExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext context = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> queue = getUnhandledExceptionQueuedEvents().iterator();
    while (queue.hasNext()) {
      Throwable error = queue.next().getContext().getException();
      queue.remove();
      if (!context.getResponseComplete()) {
        answer(context, error);
      }
    }
  }

  private static void answer(FacesContext context, Throwable error) {
    BusinessException refusal = Causes.refusalIn(error);
    ConstraintViolationException violations = Causes.violationsIn(error);
    Locale locale =
        Preferences.of((HttpServletRequest) context.getExternalContext().getRequest()).locale();
    boolean acting = context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE && context.isPostback();
    if (acting && refusal != null && !closesThePage(refusal)) {
      context.addMessage(refusal.field(), message(ErrorText.of(refusal, locale)));
      context.validationFailed();
    } else if (acting && violations != null) {
      for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
        String field = ViolationText.field(violation);
        String label = labelOf(context, field);
        context.addMessage(field, message(ViolationText.named(label, violation, locale)));
      }
      context.validationFailed();
    } else if (acting && LostRace.in(error)) {
      context.addMessage(null, message(ErrorText.of("support.busy", List.of(), locale)));
      context.validationFailed();
    } else {
      closeThePage(context, error);
    }
  }

  /** The words beside the field of this id; null when the page has none. */
  private static String labelOf(FacesContext context, String field) {
    AtomicReference<String> label = new AtomicReference<>();
    if (field != null) {
      context
          .getViewRoot()
          .invokeOnComponent(
              context,
              field,
              (faces, component) -> label.set((String) component.getAttributes().get("label")));
    }
    return label.get();
  }

  /** What is missing or forbidden is never a message on a page that should not be shown. */
  private static boolean closesThePage(BusinessException refusal) {
    return refusal instanceof NotFound
        || refusal instanceof Forbidden
        || refusal instanceof NotSignedIn;
  }

  private static void closeThePage(FacesContext context, Throwable error) {
    ExternalContext external = context.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    int status = IncidentFilter.statusOf(request, error);
    try {
      if (external.isResponseCommitted()) {
        throw new FacesException(error);
      }
      external.responseReset();
      external.responseSendError(status, null);
      context.responseComplete();
    } catch (IOException brokenConnection) {
      throw new UncheckedIOException(brokenConnection);
    }
  }

  private static FacesMessage message(String text) {
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
  }
}
