package vn.hieuhoc.portal.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.api.live.LiveChanges;

/** Up to where a page knows of its reader's progress: it asks for what comes after. */
@Named
@RequestScoped
public class LiveBacking {

  @Inject private LiveChanges live;
  @Inject private Caller caller;

  /** The count of moves, or null for who learns nothing here. */
  public String getAt() {
    Long person =
        caller.actingForPersonId() == null ? caller.personId() : caller.actingForPersonId();
    return person == null ? null : live.of(LiveChanges.Followed.PROGRESS, person).at();
  }
}
