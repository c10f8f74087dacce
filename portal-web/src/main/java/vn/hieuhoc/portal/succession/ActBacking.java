package vn.hieuhoc.portal.succession;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import vn.hieuhoc.organisation.ActState;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.succession.SuccessionList;
import vn.hieuhoc.succession.SuccessionRow;
import vn.hieuhoc.succession.SuccessionService;

/** One act: which unit went on in which, what it moved, how far it is, and its undoing. */
@Named
@RequestScoped
public class ActBacking {

  @Inject private SuccessionList successionList;
  @Inject private SuccessionService successionService;
  @Inject private Way way;

  private SuccessionRow act;

  @PostConstruct
  void load() {
    act = successionList.find(way.id());
  }

  public SuccessionRow getAct() {
    return act;
  }

  /** Whether people are being moved just now. */
  public boolean isRunning() {
    return act.state() == ActState.APPLYING || act.state() == ActState.UNDOING;
  }

  /** Whether the caller may try to take it back. */
  public boolean isUndoing() {
    return (act.state() == ActState.APPLIED || act.state() == ActState.PLANNED)
        && successionService.mayDraw();
  }

  /** Why it could not be applied on its day, or not be undone, a sentence each. */
  public List<String> getFaults() {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    return act.faults().stream()
        .map(fault -> ErrorText.of(fault.code(), fault.values(), locale))
        .toList();
  }

  /** Whether its day has come and it could not be applied, so that it may be tried again. */
  public boolean isFailed() {
    return act.state() == ActState.PLANNED && !act.faults().isEmpty();
  }

  /** Applies an act whose day has come once more. */
  public void again() {
    successionService.applyAgain(act.id());
    way.done("succession_draw.message.applied").goTo("/quan-ly/sap-xep/{}", act.id());
  }

  /** Takes the act back. */
  public void undo() {
    successionService.undo(act.id());
    way.done("succession_act.message.undoing").goTo("/quan-ly/sap-xep/{}", act.id());
  }
}
