package vn.hieuhoc.portal.support;

import jakarta.faces.FacesException;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** Lets the action of a page, which is one use case, be tried again after a lost race. */
public class ActionAgain implements ActionListener {

  private final ActionListener usual;

  /** Made by Faces around its own. */
  public ActionAgain(ActionListener usual) {
    this.usual = usual;
  }

  @Override
  public void processAction(ActionEvent event) {
    try {
      AnotherTry.of(
          () -> {
            usual.processAction(event);
            return null;
          });
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new FacesException(failure);
    }
  }
}
