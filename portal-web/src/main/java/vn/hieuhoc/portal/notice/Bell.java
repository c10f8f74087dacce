package vn.hieuhoc.portal.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.access.Caller;

/** The bell in the head of a page: how much waits to be opened. */
@Named("bell")
@RequestScoped
public class Bell {

  private static final int MOST = 99;

  @Inject private Caller caller;
  @Inject private BellMemory memory;

  private Long count;

  /** How many notices and announcements wait; none for strangers. */
  public long getCount() {
    if (count == null) {
      count = caller.isSignedIn() ? memory.unread(caller) : 0L;
    }
    return count;
  }

  /** The number as it fits on the bell. */
  public String getShown() {
    return getCount() > MOST ? MOST + "+" : String.valueOf(getCount());
  }

  /** Something was opened in this request. */
  void opened() {
    memory.forget(caller);
    count = null;
  }
}
