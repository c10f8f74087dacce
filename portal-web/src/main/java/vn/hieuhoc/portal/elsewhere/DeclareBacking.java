package vn.hieuhoc.portal.elsewhere;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.elsewhere.ElsewhereCommand;
import vn.hieuhoc.elsewhere.ElsewhereService;
import vn.hieuhoc.portal.support.Way;

/** A learner says what was learnt at another place. */
@Named
@RequestScoped
public class DeclareBacking {

  @Inject private ElsewhereService elsewhere;
  @Inject private Way way;

  private final ElsewhereForm form = new ElsewhereForm();

  /** Keeps it, and shows it among what was learnt. */
  public void declare() {
    ElsewhereCommand command = form.toCommand();
    elsewhere.declare(command);
    way.done("elsewhere_declare.message.kept", command.what())
        .goTo("/toi/da-hoc?nam={}", Integer.toString(command.date().getYear()));
  }

  public ElsewhereForm getForm() {
    return form;
  }
}
