package vn.hieuhoc.portal.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.UnitHistoryService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Query;

/** What became of the unit of the page, and from what it has come. */
@Named
@RequestScoped
public class UnitHistoryBacking {

  @Inject private UnitHistoryService historyService;
  @Inject private Query query;

  private List<UnitRow> versions;
  private List<UnitHistoryService.Link> before;
  private List<UnitHistoryService.Link> after;

  @PostConstruct
  void load() {
    UUID unit = query.id("id");
    versions = historyService.versions(unit);
    List<UnitHistoryService.Link> links = historyService.links(unit);
    before = links.stream().filter(link -> !link.after()).toList();
    after = links.stream().filter(UnitHistoryService.Link::after).toList();
  }

  /** What it was called and where it stood, the latest first. */
  public List<UnitRow> getVersions() {
    return versions;
  }

  /** The units it has come from. */
  public List<UnitHistoryService.Link> getBefore() {
    return before;
  }

  /** The units it went on in. */
  public List<UnitHistoryService.Link> getAfter() {
    return after;
  }

  /** Whether there is more to tell than that it stands. */
  public boolean isTelling() {
    return versions.size() > 1 || !before.isEmpty() || !after.isEmpty();
  }
}
