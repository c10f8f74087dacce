package vn.hieuhoc.portal.material;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.reading.TooEarly;

/**
 * Tells a reader who says too early that something is finished how much longer it takes: beside the
 * button, with the page as it was.
 */
@Named
@RequestScoped
public class TooEarlyBacking {

  private static final String LEFT = "con";

  @Inject private Query query;
  @Inject private Reply reply;

  /**
   * Shows the page again where the button was pressed.
   *
   * @param address address of the page, with a question mark and what stands behind it
   */
  public void tell(String address, TooEarly early) {
    StringBuilder way = new StringBuilder(address);
    List<Object> values = new ArrayList<>();
    for (String kept : List.of(Viewers.PLACE, Viewers.MODE)) {
      String value = query.text(kept);
      if (!value.isEmpty()) {
        way.append(kept).append("={}&");
        values.add(value);
      }
    }
    values.add(early.minutesLeft());
    reply.goTo(way.append(LEFT).append("={}#chua-du").toString(), values.toArray());
  }

  /** Minutes that are left; 0 when nothing was said too early. */
  public int getMinutesLeft() {
    return query.whole(LEFT, 0, 0);
  }
}
