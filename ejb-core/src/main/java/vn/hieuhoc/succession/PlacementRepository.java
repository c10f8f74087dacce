package vn.hieuhoc.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.hieuhoc.support.Like;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** What waits in holding units, and its placing. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PlacementRepository {

  private static final String PEOPLE =
      " from person p where p.home_unit_id = ?1 and p.merged_into_id is null"
          + " and p.name_folded like ?2 escape '!'";

  @PersistenceContext private EntityManager entityManager;

  /**
   * The holding units of which somebody with these roots of reach may place something, each with
   * its key, public id and name, public id and last name of the split unit, and the counts of
   * units, people in all, single people, households and clans that wait.
   */
  List<SqlRow> holdings(Collection<Long> reach) {
    return SqlRow.of(
        bound(
            "select h.id, h.public_id, hv.name, w.public_id, wv.name,"
                + " (select count(*) from organisational_unit_version v where v.parent_id = h.id"
                + " and v.valid_to is null), (select count(*) from person p join unit_closure c"
                + " on c.descendant_id = p.home_unit_id and c.valid_to is null"
                + " where c.ancestor_id = h.id and p.merged_into_id is null),"
                + " (select count(*) from person p where p.home_unit_id = h.id"
                + " and p.merged_into_id is null),"
                + " (select count(*) from household f where f.unit_id = h.id"
                + " and f.valid_to is null), (select count(*) from clan k where k.unit_id = h.id"
                + " and k.valid_to is null)"
                + " from organisational_unit h join organisational_unit_version hv"
                + " on hv.unit_id = h.id and hv.valid_to is null and hv.kind = 'TO_BE_PLACED'"
                + " join (select s.holding_unit_id as holding, max(s.predecessor_id) as was,"
                + " max(a.id) as act from unit_succession s join succession_act a"
                + " on a.id = s.act_id and a.state in ('APPLYING', 'APPLIED')"
                + " where exists (select 1 from unit_closure c where c.descendant_id ="
                + " s.successor_id and c.valid_to is null and c.ancestor_id in "
                + SqlRow.list(reach)
                + ") group by s.holding_unit_id) x on x.holding = h.id"
                + " join organisational_unit w on w.id = x.was"
                + " join organisational_unit_version wv on wv.unit_id = w.id"
                + " and wv.closed_by_act_id = x.act order by wv.name, h.id"));
  }

  /** Hamlets, centres and workplaces that wait, with how many people live there. */
  List<WaitingRow> units(Long holding) {
    return rows(
        bound(
            "select u.public_id, v.name, v.kind, (select count(*) from person p"
                + " where p.home_unit_id = u.id and p.merged_into_id is null)"
                + " from organisational_unit_version v join organisational_unit u"
                + " on u.id = v.unit_id where v.parent_id = ?1 and v.valid_to is null"
                + " order by v.kind, v.name",
            holding));
  }

  /** People who wait one by one, by given name. */
  List<WaitingRow> people(Long holding, String folded, PageRequest page) {
    return rows(
        bound(
                "select p.public_id, p.full_name, cast(p.birth_year as char), 1"
                    + PEOPLE
                    + " order by p.sort_name, p.id",
                holding,
                like(folded))
            .setFirstResult(page.first())
            .setMaxResults(page.size()));
  }

  long countPeople(Long holding, String folded) {
    return SqlRow.number(bound("select count(*)" + PEOPLE, holding, like(folded)));
  }

  List<WaitingRow> households(Long holding, int most) {
    return rows(
        bound(
                "select h.public_id, (select max(p.full_name) from household_member m join person p"
                    + " on p.id = m.person_id where m.household_id = h.id and m.valid_to is null"
                    + " and m.member_role = 'HEAD'), h.code, (select count(*) from household_member"
                    + " m where m.household_id = h.id and m.valid_to is null) from household h"
                    + " where h.unit_id = ?1 and h.valid_to is null order by h.code, h.id",
                holding)
            .setMaxResults(most));
  }

  List<WaitingRow> clans(Long holding, int most) {
    return rows(
        bound(
                "select k.public_id, k.name, null, (select count(*) from clan_member m"
                    + " where m.clan_id = k.id and m.valid_to is null) from clan k"
                    + " where k.unit_id = ?1 and k.valid_to is null order by k.name, k.id",
                holding)
            .setMaxResults(most));
  }

  /** Units and the hamlets under them, each unit before its hamlets. */
  List<WaitingRow> places(Collection<Long> units) {
    return rows(
        entityManager.createNativeQuery(
            "select u.public_id, v.name, case when v.level = 'HAMLET' then p.name end, 0"
                + " from organisational_unit_version v join organisational_unit u"
                + " on u.id = v.unit_id and u.tree = 'ADMINISTRATIVE'"
                + " left join organisational_unit_version p on p.unit_id = v.parent_id"
                + " and p.valid_to is null where v.valid_to is null and (v.unit_id in "
                + SqlRow.list(units)
                + " or (v.level = 'HAMLET' and v.parent_id in "
                + SqlRow.list(units)
                + ")) order by case when v.level = 'HAMLET' then p.name else v.name end,"
                + " v.level = 'HAMLET', v.name"));
  }

  /** Keys of those among some public ids that wait right in the holding unit. */
  List<Long> waiting(Stays stays, Long holding, Collection<String> publicIds) {
    if (publicIds.isEmpty()) {
      return List.of();
    }
    String ids = "'" + String.join("','", publicIds) + "'";
    return SqlRow.keys(
        bound(
            stays.sql(
                "select p.id from {subject} p where p.{home} = ?1 and p.public_id in ("
                    + ids
                    + ")"),
            holding));
  }

  /** Keys of all people who wait one by one and whose name contains the words. */
  List<Long> waitingPeople(Long holding, String folded) {
    return SqlRow.keys(bound("select p.id" + PEOPLE, holding, like(folded)));
  }

  /** Keys of people who wait while their household has been placed, with where it is. */
  List<SqlRow> followers(Long holding) {
    return SqlRow.of(
        bound(
            "select p.id, h.unit_id from person p join household_member m on m.person_id = p.id"
                + " and m.valid_to is null join household h on h.id = m.household_id"
                + " where p.home_unit_id = ?1 and h.unit_id <> ?1",
            holding));
  }

  /** Keys of households that wait while their head has been placed, with where that is. */
  List<SqlRow> households(Long holding) {
    return SqlRow.of(
        bound(
            "select h.id, p.home_unit_id from household h join household_member m"
                + " on m.household_id = h.id and m.valid_to is null and m.member_role = 'HEAD'"
                + " join person p on p.id = m.person_id where h.unit_id = ?1"
                + " and p.home_unit_id is not null and p.home_unit_id <> ?1",
            holding));
  }

  /** All stays of these in the holding unit were at the target. */
  void place(Stays stays, Collection<Long> keys, Long holding, Long target) {
    if (keys.isEmpty()) {
      return;
    }
    entityManager.flush();
    String list = SqlRow.list(keys);
    bound(
            stays.sql("update {table} set unit_id = ?2 where unit_id = ?1 and {owner} in " + list),
            holding,
            target)
        .executeUpdate();
    bound(
            stays.sql(
                "update {subject} set {home} = ?2"
                    + (stays == Stays.PEOPLE ? ", modified_at = utc_timestamp(6)" : "")
                    + " where {home} = ?1 and id in "
                    + list),
            holding,
            target)
        .executeUpdate();
  }

  /** Those of some people whose cases are open: where a case lies follows from where one lives. */
  List<Long> withOpenCases(Collection<Long> people) {
    return SqlRow.keys(
        entityManager.createNativeQuery(
            "select distinct k.subject_id from assessment_case k where k.subject_kind = 'PERSON'"
                + " and k.status not in ('RECOGNISED', 'NOT_RECOGNISED') and k.subject_id in "
                + SqlRow.list(people)));
  }

  /** Key of the holding unit under which a unit waits, if it does. */
  Optional<Long> holdingOf(Long unit) {
    return SqlRow.keys(
            bound(
                "select h.unit_id from organisational_unit_version v"
                    + " join organisational_unit_version h on h.unit_id = v.parent_id"
                    + " and h.valid_to is null and h.kind = 'TO_BE_PLACED'"
                    + " where v.unit_id = ?1 and v.valid_to is null",
                unit))
        .stream()
        .findFirst();
  }

  private Query bound(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  private static List<WaitingRow> rows(Query query) {
    return SqlRow.of(query).stream()
        .map(row -> new WaitingRow(row.uuid(0), row.text(1), row.text(2), row.key(3)))
        .toList();
  }

  private static String like(String folded) {
    return Like.containing(folded);
  }
}
