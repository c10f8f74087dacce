package vn.hieuhoc.portal.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.recognition.DecisionResult;

/** What became of a decision from paper: the way to its list, or who could not be taken and why. */
@RequestScoped
public class PaperOutcome {

  @Inject private Reply reply;

  private DecisionResult result;

  /** Somebody who could not be taken, and why. */
  public record Refusal(String name, String why) {}

  void tell(DecisionResult decided) {
    if (decided.refused().isEmpty()) {
      reply
          .done("recognition_paper.message.done", decided.recognised().size())
          .goTo("/quan-ly/quyet-dinh/{}", decided.id());
    } else {
      result = decided;
    }
  }

  DecisionResult result() {
    return result;
  }

  List<Refusal> refusals() {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    return result.refused().stream()
        .map(
            each ->
                new Refusal(
                    each.name().isEmpty() ? String.valueOf(each.item()) : each.name(),
                    ErrorText.of(each.code(), each.arguments(), locale)))
        .toList();
  }
}
