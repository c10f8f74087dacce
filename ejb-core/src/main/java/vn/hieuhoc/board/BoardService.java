package vn.hieuhoc.board;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.announcement.AnnouncementRow;
import vn.hieuhoc.announcement.AnnouncementService;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseFilter;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.offering.SessionFilter;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** Gathers what hangs on the board of a village hall, for those who work for the place. */
@Stateless
public class BoardService {

  /** How many days of sessions are shown. */
  static final int DAYS = 14;

  private static final PageRequest SESSIONS = new PageRequest(0, 14);
  private static final PageRequest COURSES = new PageRequest(0, 8);
  private static final int ANNOUNCEMENTS = 5;

  @Inject private OrganisationService organisation;
  @Inject private SessionService sessionService;
  @Inject private CourseCatalogueService courses;
  @Inject private AnnouncementService announcementService;
  @Inject private Access access;
  @Inject private Clock clock;

  /** The sheet of a place for today. */
  public BoardSheet sheet(UUID unitId) {
    UnitRow named = organisation.unit(unitId);
    access.require(
        named.key(),
        Role.HAMLET_HEAD,
        Role.CENTRE_MANAGER,
        Role.COMMUNE_STAFF,
        Role.PROVINCE_STAFF);
    LocalDate today = VietnamTime.today(clock);
    UnitRow unit = named.areaKey() == null ? named : organisation.unit(named.areaKey());
    UnitRow commune = organisation.communeOf(unit.key(), today).orElse(unit);
    List<SessionRow> sessions =
        sessionService
            .find(
                new SessionFilter(
                    clock.instant(),
                    VietnamTime.startOf(today.plusDays(DAYS + 1L)),
                    commune.key(),
                    null,
                    false),
                SESSIONS)
            .items();
    List<CourseRow> open =
        courses.published(new CourseFilter(null, null, commune.id()), COURSES).items();
    List<AnnouncementRow> announcements =
        announcementService.onBoard(named.key(), unit.key(), ANNOUNCEMENTS);
    return new BoardSheet(
        unit, commune, today, today.plusDays(DAYS), sessions, open, announcements);
  }
}
