package vn.hieuhoc.announcement;

import vn.hieuhoc.access.Role;

/**
 * The one reading of whom an announcement is for, in both directions: which announcements reach a
 * reader, and which accounts an announcement reaches. Pure.
 */
final class AudienceSql {

  /** Announcements a that are shown on day ?1 and reach account ?2 with the people ?3 and ?4. */
  static final String REACHING =
      " a.withdrawn_at is null and a.starts_on <= ?1 and a.ends_on >= ?1 and ("
          + "(a.audience = 'UNIT' and a.place_unit_id in (select u.ancestor_id from person h"
          + "   join unit_closure u on u.descendant_id = h.home_unit_id and u.valid_to is null"
          + "   where h.id in (?3, ?4)))"
          + " or (a.audience = 'COURSE' and a.course_id in (select e.course_id from enrolment e"
          + "   where e.person_id in (?3, ?4) and e.status in ('ACTIVE', 'WAITING', 'COMPLETED')))"
          + " or (a.audience = 'PEOPLE' and exists (select 1 from announcement_person n"
          + "   where n.announcement_id = a.id and n.person_id in (?3, ?4)))"
          + " or (a.audience = 'ROLE' and exists (select 1 from role_assignment r"
          + "   where r.account_id = ?2 and r.role = a.role and r.valid_from <= ?1"
          + "   and (r.valid_to is null or r.valid_to > ?1)"
          + "   and exists (select 1 from organisational_unit_version v join unit_closure u"
          + "     on u.descendant_id in (v.unit_id, v.area_unit_id) and u.valid_to is null"
          + "     where v.unit_id = r.unit_id and v.valid_to is null"
          + "     and u.ancestor_id = a.place_unit_id))))";

  private AudienceSql() {}

  /** A condition on account c with person p (may be null), on day ?1. */
  static String accounts(Target target) {
    return " c.kind = 'HUMAN' and c.status = 'ACTIVE' and "
        + switch (target.audience()) {
          case UNIT -> "c.person_id is not null and " + lives(target, "p.home_unit_id");
          case COURSE ->
              "exists (select 1 from enrolment e where e.person_id = c.person_id and e.course_id = "
                  + target.courseKey()
                  + " and e.status in ('ACTIVE', 'WAITING', 'COMPLETED'))";
          case PEOPLE -> "c.person_id in " + chosen(target);
          case ROLE -> role(target.role(), target.placeKey());
        };
  }

  /** A condition on person p, for audiences of people. */
  static String people(Target target) {
    return " p.merged_into_id is null and "
        + switch (target.audience()) {
          case COURSE ->
              "exists (select 1 from enrolment e where e.person_id = p.id and e.course_id = "
                  + target.courseKey()
                  + " and e.status in ('ACTIVE', 'WAITING', 'COMPLETED'))";
          case PEOPLE -> "p.id in " + chosen(target);
          case UNIT, ROLE -> lives(target, "p.home_unit_id");
        };
  }

  private static String chosen(Target target) {
    return "(select n.person_id from announcement_person n where n.announcement_id = "
        + target.announcementKey()
        + ")";
  }

  /** A condition on person p who lives in the place. */
  static String living(Target target) {
    return " p.merged_into_id is null and " + lives(target, "p.home_unit_id");
  }

  private static String lives(Target target, String home) {
    return home
        + " in (select u.descendant_id from unit_closure u where u.valid_to is null"
        + " and u.ancestor_id = "
        + target.placeKey()
        + ")";
  }

  private static String role(Role role, Long place) {
    return "exists (select 1 from role_assignment r where r.account_id = c.id and r.role = '"
        + role.name()
        + "' and r.valid_from <= ?1 and (r.valid_to is null or r.valid_to > ?1)"
        + " and exists (select 1 from organisational_unit_version v join unit_closure u"
        + "   on u.descendant_id in (v.unit_id, v.area_unit_id) and u.valid_to is null"
        + "   where v.unit_id = r.unit_id and v.valid_to is null and u.ancestor_id = "
        + place
        + "))";
  }
}
