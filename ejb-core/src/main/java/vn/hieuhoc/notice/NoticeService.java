package vn.hieuhoc.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.freshness.PeopleChanged;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** The notices of the caller, or of the one the caller is helping; nobody else's. */
@Stateless
public class NoticeService {

  @Inject private NoticeRepository notices;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private Event<PeopleChanged> changed;
  @Inject private Clock clock;

  /** The own notices, newest first; none for an account without a person. */
  public Page<NoticeRow> own(PageRequest page) {
    access.requireSignedIn();
    return nobody() ? new Page<>(List.of(), 0, page) : notices.of(access.personId(), page);
  }

  /**
   * Notes that a notice was read. Reading again changes nothing.
   *
   * @return what it says
   * @throws NotFound when there is no such notice of the caller
   */
  public NoticeRow read(UUID id) {
    access.requireSignedIn();
    if (nobody()) {
      throw new NotFound("notice", id);
    }
    Long person = access.personId();
    NoticeRow row = notices.find(person, id).orElseThrow(() -> new NotFound("notice", id));
    if (row.fresh()) {
      notices.read(person, id, clock.instant());
      changed.fire(new PeopleChanged(Set.of(person)));
    }
    return row;
  }

  /** Notes that all were read. */
  public void readAll() {
    access.requireSignedIn();
    if (!nobody()) {
      notices.readAll(access.personId(), clock.instant());
      changed.fire(new PeopleChanged(Set.of(access.personId())));
    }
  }

  private boolean nobody() {
    return caller.personId() == null && caller.actingForPersonId() == null;
  }
}
