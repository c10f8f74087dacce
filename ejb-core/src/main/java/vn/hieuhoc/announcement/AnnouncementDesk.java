package vn.hieuhoc.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.notice.Notice;
import vn.hieuhoc.notice.NoticeKind;
import vn.hieuhoc.notice.Notices;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.Refused;

/** Who may speak to whom, and what is kept of it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AnnouncementDesk {

  /** Who writes announcements at all. */
  static final Role[] WRITERS = {
    Role.HAMLET_HEAD, Role.PRESENTER, Role.CENTRE_MANAGER, Role.COMMUNE_STAFF, Role.PROVINCE_STAFF
  };

  /** Who speaks to the people of a place. */
  static final Role[] TO_PEOPLE = {
    Role.HAMLET_HEAD, Role.CENTRE_MANAGER, Role.COMMUNE_STAFF, Role.PROVINCE_STAFF
  };

  private static final Role[] TO_ROLES = {Role.COMMUNE_STAFF, Role.PROVINCE_STAFF};
  private static final Role[] TO_LEARNERS = {
    Role.PRESENTER, Role.CENTRE_MANAGER, Role.COMMUNE_STAFF, Role.PROVINCE_STAFF
  };

  @Inject private OrganisationService organisation;
  @Inject private CourseCatalogueService courses;
  @Inject private Access access;
  @Inject private AuditLog auditLog;
  @Inject private Notices notices;

  /** Whom the command means, when the caller may speak to them. */
  Target target(AnnouncementCommand command) {
    if (command.audience() == Audience.COURSE) {
      if (command.course() == null) {
        throw Refused.of("course", "announcement.course-missing");
      }
      CourseDetails course = courses.details(command.course());
      access.require(course.unitKey(), TO_LEARNERS);
      return new Target(
          course.unitKey(), course.unitKey(), Audience.COURSE, null, course.row().key(), null);
    }
    if (command.unit() == null) {
      throw Refused.of("unit", "announcement.unit-missing");
    }
    UnitRow unit = organisation.unit(command.unit());
    access.require(unit.key(), mayTo(command.audience()));
    if (command.audience() == Audience.ROLE && command.role() == null) {
      throw Refused.of("role", "announcement.role-missing");
    }
    Long place = unit.areaKey() == null ? unit.key() : unit.areaKey();
    return new Target(unit.key(), place, command.audience(), command.role(), null, null);
  }

  /** Chosen people of a place, when the caller may speak to them in its name. */
  Target place(UUID unitId) {
    if (unitId == null) {
      throw Refused.of("unit", "announcement.unit-missing");
    }
    UnitRow unit = organisation.unit(unitId);
    access.require(unit.key(), TO_PEOPLE);
    Long place = unit.areaKey() == null ? unit.key() : unit.areaKey();
    return new Target(unit.key(), place, Audience.PEOPLE, null, null, null);
  }

  /** Demands that the caller keeps what was announced there; to others it does not exist. */
  void requireKeeper(Long unitKey, Audience audience, UUID id) {
    if (!access.may(unitKey, mayTo(audience))) {
      throw access.hide(unitKey, "announcement", id, mayTo(audience));
    }
  }

  /** The units in whose name the caller may speak to people, with the hamlets or communes below. */
  List<UnitRow> units() {
    List<UnitRow> units = new ArrayList<>();
    for (UnitRow unit : speakers()) {
      units.add(unit);
      if (unit.level() == UnitLevel.COMMUNE && unit.tree() == UnitTree.ADMINISTRATIVE) {
        units.addAll(organisation.hamlets(unit.key()));
      } else if (unit.level() == UnitLevel.PROVINCE) {
        units.addAll(organisation.communes());
      }
    }
    return units.stream().distinct().toList();
  }

  /** The units for which the caller works and may speak to people. */
  List<UnitRow> speakers() {
    return List.copyOf(organisation.unitsOf(access.reach(TO_PEOPLE)).values());
  }

  /** The units below which the caller keeps what is for each audience. */
  Map<Audience, List<Long>> reach() {
    Map<Audience, List<Long>> reach = new EnumMap<>(Audience.class);
    for (Audience audience : Audience.values()) {
      reach.put(audience, access.reach(mayTo(audience)));
    }
    return reach;
  }

  private static Role[] mayTo(Audience audience) {
    return switch (audience) {
      case UNIT, PEOPLE -> TO_PEOPLE;
      case ROLE -> TO_ROLES;
      case COURSE -> TO_LEARNERS;
    };
  }

  void keep(String action, Announcement announcement) {
    keep(action, announcement, announcement.target().audience().name());
  }

  void keep(String action, Announcement announcement, String words) {
    Target target = announcement.target();
    auditLog.write(
        Act.on(action, "announcement", announcement.publicId())
            .at(target.unitKey())
            .as(access.require(target.unitKey(), mayTo(target.audience())))
            .saying(words));
  }

  void remind(Announcement announcement, List<Long> people, Instant at) {
    int time = announcement.remind(at);
    notices.tell(
        people,
        Notice.of(
            NoticeKind.REMINDED,
            "reminded:" + announcement.publicId() + ":" + time,
            announcement.publicId(),
            announcement.title()));
    keep("announcement.remind", announcement);
  }
}
