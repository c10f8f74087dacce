package vn.hieuhoc.portal.coursework;

import java.util.List;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.timetable.Clash;

/** What else is planned at the time of a session: shown before it is saved, and once only. */
public class ClashWarning {

  /** Under which the form sends what it showed. */
  private static final String SHOWN = "trung-lich";

  private List<Clash> clashes = List.of();
  private boolean asking;

  /** The form shows these from the beginning. */
  void show(List<Clash> known) {
    clashes = known;
  }

  /** True when something clashes that the sent form did not show: it is shown now, not saved. */
  public boolean stops(Query query, List<Clash> found) {
    clashes = found;
    asking = !found.isEmpty() && !query.saw(SHOWN, found);
    return asking;
  }

  public List<Clash> getClashes() {
    return clashes;
  }

  /** True when it is to be sent once more. */
  public boolean isAsking() {
    return asking;
  }
}
