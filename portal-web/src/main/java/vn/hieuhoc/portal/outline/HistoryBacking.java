package vn.hieuhoc.portal.outline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.outline.OutlineHistoryService;
import vn.hieuhoc.outline.OutlineVersionRow;
import vn.hieuhoc.portal.support.Way;

/** The versions of a course's outline, the newest first. */
@Named("outlineHistory")
@RequestScoped
public class HistoryBacking {

  @Inject private Way way;
  @Inject private OutlineHistoryService history;

  private List<OutlineVersionRow> versions;

  @PostConstruct
  void load() {
    versions = history.versions(way.id());
  }

  /** Takes the version whose button was tapped as the new draft. */
  public void act() {
    int number = way.query().whole("lay", 1, 0);
    if (number > 0) {
      history.takeUp(way.id(), number, way.query().text("ban"));
      way.done("outline_history.message.taken", number).goTo("/quan-ly/khoa-hoc/{}", way.id());
    }
  }

  public List<OutlineVersionRow> getVersions() {
    return versions;
  }
}
