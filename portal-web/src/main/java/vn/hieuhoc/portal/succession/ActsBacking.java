package vn.hieuhoc.portal.succession;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.succession.SuccessionList;
import vn.hieuhoc.succession.SuccessionRow;
import vn.hieuhoc.succession.SuccessionService;

/** The acts that changed the map, the latest first. */
@Named
@RequestScoped
public class ActsBacking {

  private static final int SIZE = 50;

  @Inject private SuccessionList successionList;
  @Inject private SuccessionService successionService;
  @Inject private Query query;

  private List<SuccessionRow> rows;
  private boolean more;
  private int number;

  @PostConstruct
  void load() {
    number = query.whole("trang", 1, 1);
    List<SuccessionRow> found = successionList.acts((number - 1) * SIZE, SIZE + 1);
    more = found.size() > SIZE;
    rows = more ? found.subList(0, SIZE) : found;
  }

  public List<SuccessionRow> getRows() {
    return rows;
  }

  /** The number of the page after this one, or 0 when this is the last. */
  public int getNext() {
    return more ? number + 1 : 0;
  }

  /** Whether the caller may draw the map. */
  public boolean isDrawing() {
    return successionService.mayDraw();
  }
}
