package vn.hieuhoc.announcement;

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
import vn.hieuhoc.support.VietnamTime;

/**
 * The announcements that reach the caller today: of the home, of the courses and of the roles, and
 * those of the one the caller is helping.
 */
@Stateless
public class MyAnnouncementsService {

  /** As many as are shown at all. */
  public static final int MOST = 50;

  @Inject private AnnouncementRepository announcements;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private Event<PeopleChanged> changed;
  @Inject private Clock clock;

  /** What is shown today, what matters most first. */
  public List<AnnouncementRow> own(int most) {
    access.requireSignedIn();
    return announcements.reaching(reader(), VietnamTime.today(clock), most);
  }

  /**
   * Opens an announcement; that it was opened is kept, once.
   *
   * @throws NotFound when it does not reach the caller today
   */
  public AnnouncementRow open(UUID id) {
    access.requireSignedIn();
    AnnouncementRow row =
        announcements
            .reaching(reader(), VietnamTime.today(clock), id)
            .orElseThrow(() -> access.hide(null, "announcement", id));
    if (row.fresh()
        && announcements.read(row.key(), access.accountId(), clock.instant())
        && caller.personId() != null) {
      changed.fire(new PeopleChanged(Set.of(caller.personId())));
    }
    return row;
  }

  /** How many announcements and notices wait to be opened. */
  public long unread() {
    access.requireSignedIn();
    return announcements.unread(reader(), VietnamTime.today(clock));
  }

  private AnnouncementRepository.Reader reader() {
    return new AnnouncementRepository.Reader(
        access.accountId(), caller.personId(), caller.actingForPersonId());
  }
}
