package vn.hieuhoc.portal.path;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.hieuhoc.path.PathService;
import vn.hieuhoc.path.PathTrialService;
import vn.hieuhoc.path.PathTrialService.PathTrial;
import vn.hieuhoc.portal.support.Way;

/** What publishing the draft of a path would do, and doing it. */
@Named("pathPublish")
@RequestScoped
public class PublishPathBacking {

  @Inject private Way way;
  @Inject private PathService pathService;
  @Inject private PathTrialService trials;

  private PathTrial trial;

  @PostConstruct
  void load() {
    trial = trials.tried(way.id());
  }

  /** Publishes the draft. */
  public void publish() {
    int number = pathService.publish(way.id(), way.query().text("ban"));
    way.done("path_desk.message.published", trial.title(), number)
        .goTo("/quan-ly/lo-trinh/{}", way.id());
  }

  public PathTrial getTrial() {
    return trial;
  }

  /** Public id of the path. */
  public UUID getId() {
    return way.id();
  }
}
