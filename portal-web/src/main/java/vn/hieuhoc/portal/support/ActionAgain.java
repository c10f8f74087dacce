package vn.hieuhoc.portal.support;

import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import vn.hieuhoc.support.AnotherTry;

/** Lets the action of a page, which is one use case, be tried again after a lost race. */
public class ActionAgain implements ActionListener {

  private final ActionListener usual;

  /** Made by Faces around its own. */
  public ActionAgain(ActionListener usual) {
    this.usual = usual;
  }

  @Override
  public void processAction(ActionEvent event) {
    PressedInVain.notThisTime(event.getFacesContext());
    AnotherTry.of(
        () -> {
          usual.processAction(event);
          return null;
        });
  }
}
