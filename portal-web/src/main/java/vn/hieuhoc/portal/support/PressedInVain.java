package vn.hieuhoc.portal.support;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.List;

/**
 * Says so when a button was pressed that is not there any more: since the page was opened the seat
 * was taken, the offer ended, or the same was done in another window. Faces by itself would show
 * the page again as if nothing had been pressed.
 */
public class PressedInVain implements PhaseListener {

  private static final long serialVersionUID = 1L;
  private static final String DONE = PressedInVain.class.getName();

  /** What was pressed is there and is being done. */
  static void notThisTime(FacesContext context) {
    context.getAttributes().put(DONE, true);
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.INVOKE_APPLICATION;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    // Nothing was done yet.
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (context.isPostback()
        && !context.getPartialViewContext().isAjaxRequest()
        && !context.getResponseComplete()
        && !context.getAttributes().containsKey(DONE)
        && context.getMessageList().isEmpty()) {
      String words =
          ErrorText.of("support.pressed-in-vain", List.of(), context.getViewRoot().getLocale());
      context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }
  }
}
