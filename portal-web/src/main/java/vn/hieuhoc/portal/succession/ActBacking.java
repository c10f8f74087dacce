package vn.hieuhoc.portal.succession;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
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

  /** Why it could not be applied on its day, in a sentence; empty when nothing is wrong. */
  public String getFault() {
    if (act.fault() == null) {
      return "";
    }
    String[] parts = act.fault().split("\\|");
    return ErrorText.of(
        parts[0],
        Arrays.asList(parts).subList(1, parts.length),
        FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }

  /** Takes the act back. */
  public void undo() {
    successionService.undo(act.id());
    way.done("succession_act.message.undoing").goTo("/quan-ly/sap-xep/{}", act.id());
  }
}
