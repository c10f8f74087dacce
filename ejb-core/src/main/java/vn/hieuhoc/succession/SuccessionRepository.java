package vn.hieuhoc.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.support.SqlRow;

/**
 * Moves whole units' people, households, clans, roles and posts by a few statements each: a
 * province is too many for one row at a time. Each move marks what it opens and closes with the
 * act, which is what its undoing reads.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SuccessionRepository {

  /** Columns that name a unit and are looked after by the act itself. */
  private static final Set<String> LOOKED_AFTER =
      Set.of(
          "organisational_unit_version.unit_id",
          "unit_closure.ancestor_id",
          "unit_closure.descendant_id",
          "unit_succession.predecessor_id",
          "unit_succession.successor_id",
          "unit_succession.holding_unit_id",
          "person.home_unit_id",
          "household.unit_id",
          "clan.unit_id");

  /** Tables whose rows may have come by the act. */
  private static final Set<String> MARKED =
      Set.of(
          "organisational_unit_version",
          "person_residence",
          "household_place",
          "clan_place",
          "role_assignment",
          "person_position");

  /**
   * For statements that take keys from rows which refer to the same, and the unit of the act:
   * asking for each of two million rows again whether these are there takes a tenth of the time.
   */
  private static final String KNOWN_TO_BE_THERE = "set statement foreign_key_checks = 0 for ";

  @PersistenceContext private EntityManager entityManager;

  /** Stays that reach over the day are cut there, later ones are put right. */
  void move(Stays stays, Long actId, Long from, Long to, LocalDate day) {
    entityManager.flush();
    execute(
        stays.sql(
            "update {table} set moved_from_unit_id = unit_id, unit_id = ?2, opened_by_act_id = ?3"
                + " where unit_id = ?1 and valid_from >= ?4 and opened_by_act_id is null"),
        from,
        to,
        actId,
        Date.valueOf(day));
    execute(
        stays.sql(
            KNOWN_TO_BE_THERE
                + "insert into {table} ({owner}, unit_id, valid_from, valid_to, opened_by_act_id)"
                + " select {owner}, ?2, ?4, valid_to, ?3 from {table}"
                + " where unit_id = ?1 and valid_from < ?4 and (valid_to is null or valid_to > ?4)"
                + " for update"),
        from,
        to,
        actId,
        Date.valueOf(day));
    execute(
        stays.sql(
            "update {table} set valid_to = ?2, closed_by_act_id = ?3 where unit_id = ?1"
                + " and valid_from < ?2 and (valid_to is null or valid_to > ?2)"),
        from,
        Date.valueOf(day),
        actId);
    String twin = stays == Stays.HOUSEHOLDS ? "code_twin = if(code_twin = 0, id, code_twin), " : "";
    execute(
        stays.sql(
            KNOWN_TO_BE_THERE + "update {subject} set " + twin + "{home} = ?2 where {home} = ?1"),
        from,
        to);
  }

  /**
   * Puts back whom {@link #move} took away from a unit, wherever they have been placed since: found
   * by the stay that was closed there, never by passing over everybody.
   */
  void moveBack(Stays stays, Long actId, Long from, LocalDate day) {
    entityManager.flush();
    String both =
        "{table} b join {table} r on r.{owner} = b.{owner} and r.valid_from = ?3"
            + " and r.opened_by_act_id = ?2";
    String closed = " where b.unit_id = ?1 and b.closed_by_act_id = ?2";
    Date since = Date.valueOf(day);
    execute(
        stays.sql(
            "update "
                + both
                + " join {subject} p on p.id = b.{owner} set p.{home} = ?1"
                + closed
                + " and r.valid_to is null"),
        from,
        actId,
        since);
    execute(
        stays.sql("update " + both + " set b.valid_to = r.valid_to" + closed), from, actId, since);
    execute(stays.sql("delete r from " + both + closed), from, actId, since);
    execute(
        stays.sql(
            "update {table} set closed_by_act_id = null where unit_id = ?1"
                + " and closed_by_act_id = ?2"),
        from,
        actId);
  }

  /**
   * Puts back what {@link #moveBack} did not find: stays that began after the act, and those that
   * somebody has corrected since. The act's mark tells, in one passage over all.
   */
  void moveBackRest(Stays stays, Long actId) {
    entityManager.flush();
    execute(
        stays.sql(
            "update {subject} p join {table} r on r.{owner} = p.id and r.valid_to is null"
                + " and r.opened_by_act_id = ?1 set p.{home} = r.moved_from_unit_id"
                + " where r.moved_from_unit_id is not null"),
        actId);
    execute(
        stays.sql(
            "update {table} set unit_id = moved_from_unit_id, moved_from_unit_id = null,"
                + " opened_by_act_id = null where moved_from_unit_id is not null"
                + " and opened_by_act_id = ?1"),
        actId);
    execute(
        stays.sql(
            "update {subject} p join {table} r on r.{owner} = p.id and r.valid_to is null"
                + " and r.opened_by_act_id = ?1 join {table} b on b.{owner} = r.{owner}"
                + " and b.closed_by_act_id = ?1 set p.{home} = b.unit_id"),
        actId);
    execute(
        stays.sql(
            "update {table} b join {table} r on r.{owner} = b.{owner} and r.opened_by_act_id = ?1"
                + " set b.valid_to = r.valid_to where b.closed_by_act_id = ?1"),
        actId);
    execute(
        stays.sql(
            "delete r from {table} r join {table} b on b.{owner} = r.{owner}"
                + " and b.closed_by_act_id = ?1 where r.opened_by_act_id = ?1"),
        actId);
    execute(
        stays.sql("update {table} set closed_by_act_id = null where closed_by_act_id = ?1"), actId);
    if (stays == Stays.HOUSEHOLDS) {
      execute(
          "update household h set h.code_twin = 0 where h.code_twin <> 0 and h.unit_id in (select"
              + " s.predecessor_id from unit_succession s where s.act_id = ?1) and not exists"
              + " (select 1 from household_place p where p.household_id = h.id"
              + " and p.opened_by_act_id is not null)",
          actId);
    }
  }

  /** Roles at a unit end on the day, and go on at another when one is given. */
  void moveRoles(Long actId, Long from, Long to, LocalDate day) {
    entityManager.flush();
    if (to != null) {
      goOn(actId, from, to, day, "r.delegated_from_id is null", "null");
      // What was lent hangs on the role of the lender, which has just gone along.
      goOn(
          actId,
          from,
          to,
          day,
          "r.delegated_from_id is not null",
          "coalesce((select max(n.id) from role_assignment n join role_assignment s"
              + " on s.id = r.delegated_from_id where n.opened_by_act_id = ?3 and n.unit_id = ?2"
              + " and n.account_id = s.account_id and n.role = s.role), r.delegated_from_id)");
    }
    execute(
        "update role_assignment set closed_valid_to = valid_to,"
            + " valid_to = greatest(?2, valid_from), closed_by_act_id = ?3"
            + " where unit_id = ?1 and (valid_to is null or valid_to > ?2)",
        from,
        Date.valueOf(day),
        actId);
  }

  private void goOn(Long actId, Long from, Long to, LocalDate day, String which, String source) {
    execute(
        "insert into role_assignment (public_id, account_id, role, unit_id, valid_from, valid_to,"
            + " delegated_by_account_id, delegated_from_id, created_at, opened_by_act_id)"
            + " select uuid(), r.account_id, r.role, ?2, greatest(r.valid_from, ?4), r.valid_to,"
            + " r.delegated_by_account_id, "
            + source
            + ", utc_timestamp(6), ?3 from role_assignment r"
            + " where r.unit_id = ?1 and (r.valid_to is null or r.valid_to > ?4) and "
            + which
            + " and not exists (select 1 from role_assignment o where o.unit_id = ?2"
            + " and o.account_id = r.account_id and o.role = r.role"
            + " and (o.valid_to is null or o.valid_to > ?4))",
        from,
        to,
        actId,
        Date.valueOf(day));
  }

  /** Posts of an association end on the day; members and the board go on at another. */
  void movePosts(Long actId, Long from, Long to, LocalDate day) {
    entityManager.flush();
    if (to != null) {
      execute(
          "insert into person_position (public_id, person_id, unit_id, kind, valid_from, valid_to,"
              + " basis, opened_by_act_id)"
              + " select uuid(), p.person_id, ?2, p.kind, greatest(p.valid_from, ?4), p.valid_to,"
              + " p.basis, ?3 from person_position p where p.unit_id = ?1"
              + " and p.kind in ('MEMBER', 'BOARD_MEMBER')"
              + " and (p.valid_to is null or p.valid_to > ?4)"
              + " and not exists (select 1 from person_position o where o.unit_id = ?2"
              + " and o.person_id = p.person_id and o.kind = p.kind"
              + " and (o.valid_to is null or o.valid_to > ?4))",
          from,
          to,
          actId,
          Date.valueOf(day));
    }
    execute(
        "update person_position set closed_valid_to = valid_to,"
            + " valid_to = greatest(?2, valid_from + interval 1 day), closed_by_act_id = ?3"
            + " where unit_id = ?1 and (valid_to is null or valid_to > ?2)",
        from,
        Date.valueOf(day),
        actId);
  }

  /** Roles and posts are again as they were before the act. */
  void takeBackOffices(Long actId) {
    entityManager.flush();
    // What was lent since hangs on the role of before again.
    execute(
        "update role_assignment d join role_assignment n on n.id = d.delegated_from_id"
            + " and n.opened_by_act_id = ?1 left join role_assignment r"
            + " on r.closed_by_act_id = ?1 and r.account_id = n.account_id and r.role = n.role"
            + " set d.delegated_from_id = r.id where d.opened_by_act_id is null"
            + " or d.opened_by_act_id <> ?1",
        actId);
    execute(
        "update role_assignment set delegated_from_id = null where opened_by_act_id = ?1", actId);
    for (String table : List.of("role_assignment", "person_position")) {
      execute("delete from " + table + " where opened_by_act_id = ?1", actId);
      execute(
          "update "
              + table
              + " set valid_to = closed_valid_to, closed_valid_to = null, closed_by_act_id = null"
              + " where closed_by_act_id = ?1",
          actId);
    }
  }

  /**
   * What lies below a unit on the map of a day.
   *
   * @param split whether the people of the unit must be placed
   * @param associations keys of the associations that serve it
   */
  SuccessionCounts count(Long unitId, LocalDate day, boolean split, List<Long> associations) {
    String under =
        " in (select c.descendant_id from unit_closure c where c.ancestor_id = "
            + unitId
            + " and c.valid_from <= '"
            + day
            + "' and (c.valid_to is null or c.valid_to > '"
            + day
            + "'))";
    // The index of stays alone answers this; entries that were merged are few and taken off.
    String stays = "select count(*) from person_residence r";
    String there = " where r.valid_to is null and r.unit_id" + under;
    long people =
        number(stays + there)
            - number(
                stays
                    + " join person p on p.id = r.person_id and p.merged_into_id is not null"
                    + there);
    String offices = SqlRow.list(with(associations, unitId));
    String lasting = " and (valid_to is null or valid_to > '" + day + "')";
    long roles =
        number("select count(*) from role_assignment where unit_id in " + offices + lasting);
    long posts =
        associations.isEmpty()
            ? 0
            : number(
                "select count(*) from person_position where unit_id in "
                    + SqlRow.list(associations)
                    + lasting);
    long kept =
        associations.isEmpty() || split
            ? 0
            : number(
                "select count(*) from person_position where kind in ('MEMBER', 'BOARD_MEMBER')"
                    + " and unit_id in "
                    + SqlRow.list(associations)
                    + lasting);
    return new SuccessionCounts(
        1,
        number(
            "select count(*) from organisational_unit_version v where v.kind in"
                + " ('HAMLET', 'RESIDENTIAL_GROUP') and v.valid_to is null and v.unit_id"
                + under),
        people,
        split ? people : 0,
        number(
            "select count(*) from household_place r where r.valid_to is null and r.unit_id"
                + under),
        number("select count(*) from clan_place r where r.valid_to is null and r.unit_id" + under),
        number(
            "select count(*) from enrolment e join offering o on o.id = e.offering_id"
                + " where e.status in ('REQUESTED', 'WAITING', 'OFFERED', 'ACTIVE') and o.unit_id"
                + under),
        split ? 0 : roles,
        split ? roles : 0,
        kept,
        posts - kept,
        number(
            "select count(*) from assessment_case k where k.status not in ('RECOGNISED',"
                + " 'NOT_RECOGNISED') and k.unit_id"
                + under));
  }

  /**
   * What has been tied to units since an act made them, as {@code table.column} with how often:
   * empty when they can be removed.
   */
  List<SqlRow> tiedTo(Collection<Long> units, Long actId) {
    List<SqlRow> tied = new ArrayList<>();
    if (units.isEmpty()) {
      return tied;
    }
    String keys = SqlRow.list(units);
    for (SqlRow column : columnsNamingUnits()) {
      String name = column.text(0) + "." + column.text(1);
      if (LOOKED_AFTER.contains(name)) {
        continue;
      }
      String own =
          MARKED.contains(column.text(0))
              ? " and (opened_by_act_id is null or opened_by_act_id <> " + actId + ")"
              : "";
      tied.addAll(
          SqlRow.of(
              entityManager.createNativeQuery(
                  "select '"
                      + name
                      + "', count(*) from "
                      + column.text(0)
                      + " where "
                      + column.text(1)
                      + " in "
                      + keys
                      + own
                      + " having count(*) > 0")));
    }
    return tied;
  }

  private List<SqlRow> columnsNamingUnits() {
    return SqlRow.of(
        entityManager.createNativeQuery(
            "select k.table_name, k.column_name from information_schema.key_column_usage k"
                + " where k.referenced_table_name = 'organisational_unit'"
                + " and k.table_schema = database() order by k.table_name, k.column_name"));
  }

  private long number(String sql) {
    return SqlRow.number(entityManager.createNativeQuery(sql));
  }

  private void execute(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }

  private static List<Long> with(List<Long> keys, Long one) {
    List<Long> all = new ArrayList<>(keys);
    all.add(one);
    return all;
  }
}
