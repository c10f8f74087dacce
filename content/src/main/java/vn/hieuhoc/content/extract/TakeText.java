package vn.hieuhoc.content.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.content.extract.Extraction.Outcome;
import vn.hieuhoc.material.TextService;
import vn.hieuhoc.work.WorkHandler;

/** Takes the words out of a file that has just come in. */
@ApplicationScoped
class TakeText implements WorkHandler {

  @Inject private Extraction extraction;
  @Inject private TextService textService;

  @Override
  public String kind() {
    return TextService.WORK;
  }

  @Override
  public void handle(String versionId) throws IOException {
    UUID version = UUID.fromString(versionId);
    Optional<TextService.Task> task = textService.task(version);
    if (task.isPresent()) {
      Outcome outcome = extraction.extract(task.get().sha256(), task.get().format());
      if (outcome.failure() == null) {
        textService.read(version, outcome.places(), outcome.characters());
      } else {
        textService.unreadable(version, outcome.failure());
      }
    }
  }

  @Override
  public boolean inTransaction() {
    return false;
  }

  @Override
  public boolean isSlow() {
    return true;
  }
}
