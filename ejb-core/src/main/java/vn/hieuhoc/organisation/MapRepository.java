package vn.hieuhoc.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.support.Remembered;
import vn.hieuhoc.support.SqlRow;

/** Acts, what they change of the units, and the closure as it follows from all versions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MapRepository {

  private static final String IN_FORCE = "a.state in ('APPLYING', 'APPLIED')";

  /** Which act touched which unit. */
  private static final String TOUCHED =
      "select s.act_id as act, s.predecessor_id as unit from unit_succession s union"
          + " select s.act_id, s.successor_id from unit_succession s union"
          + " select v.opened_by_act_id, v.unit_id from organisational_unit_version v"
          + " where v.opened_by_act_id is not null union"
          + " select v.closed_by_act_id, v.unit_id from organisational_unit_version v"
          + " where v.closed_by_act_id is not null";

  private static final int LINES_AT_ONCE = 500;

  @PersistenceContext private EntityManager entityManager;

  @Remembered(forget = true)
  void add(Object entity) {
    entityManager.persist(entity);
    entityManager.flush();
  }

  Optional<SuccessionAct> act(UUID publicId) {
    return entityManager
        .createQuery("select a from SuccessionAct a where a.publicId = :id", SuccessionAct.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** The latest first. */
  List<SuccessionAct> acts(int first, int most) {
    return entityManager
        .createQuery(
            "select a from SuccessionAct a order by a.effectiveDate desc, a.id desc",
            SuccessionAct.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  /** The pairs of an act: predecessor, successor, share, holding unit. */
  List<SqlRow> pairs(Long actId) {
    return SqlRow.of(
        entityManager
            .createNativeQuery(
                "select s.predecessor_id, s.successor_id, s.share, s.holding_unit_id"
                    + " from unit_succession s where s.act_id = ?1 order by s.id")
            .setParameter(1, actId));
  }

  /**
   * The pairs of an act in words: public id and last name of the predecessor, public id and first
   * name of the successor, share.
   */
  List<SqlRow> namedPairs(Long actId) {
    return SqlRow.of(
        entityManager
            .createNativeQuery(
                "select p.public_id, (select v.name from organisational_unit_version v"
                    + " where v.unit_id = p.id and v.valid_from < a.effective_date"
                    + " order by v.valid_from desc limit 1), u.public_id,"
                    + " (select v.name from organisational_unit_version v where v.unit_id = u.id"
                    + " and (v.valid_to is null or v.valid_to > a.effective_date)"
                    + " order by v.valid_from limit 1), s.share from unit_succession s"
                    + " join succession_act a on a.id = s.act_id"
                    + " join organisational_unit p on p.id = s.predecessor_id"
                    + " join organisational_unit u on u.id = s.successor_id"
                    + " where s.act_id = ?1 order by s.id")
            .setParameter(1, actId));
  }

  /** The pairs of administrative units whose rest is held, by the name of what is held. */
  List<SqlRow> holdings() {
    return rows(
        "select s.predecessor_id, s.successor_id, s.share, s.holding_unit_id from unit_succession s"
            + " join succession_act a on a.id = s.act_id"
            + " join organisational_unit_version v on v.unit_id = s.holding_unit_id"
            + " and v.valid_to is null and v.kind = 'TO_BE_PLACED' where "
            + IN_FORCE
            + " order by v.name, s.id");
  }

  /**
   * Acts in force that were entered after an act and touch a unit that it touches: one of its
   * pairs, or one that merely went along.
   */
  List<SuccessionAct> laterOnTheSame(Long actId) {
    List<Long> keys =
        SqlRow.keys(
            entityManager
                .createNativeQuery(
                    "select distinct a.id from succession_act a join ("
                        + TOUCHED
                        + ") later on later.act = a.id join ("
                        + TOUCHED
                        + ") mine on mine.unit = later.unit and mine.act = ?1"
                        + " where a.id > ?1 and a.state in ('APPLYING', 'APPLIED', 'UNDOING')"
                        + " order by a.id")
                .setParameter(1, actId));
    return keys.stream().map(key -> entityManager.find(SuccessionAct.class, key)).toList();
  }

  /** The first act in force that touches a unit on a day or later. */
  Optional<SuccessionAct> actOn(Long unitId, LocalDate day) {
    return SqlRow.keys(
            entityManager
                .createNativeQuery(
                    "select a.id from succession_act a join unit_succession s on s.act_id = a.id"
                        + " where ?1 in (s.predecessor_id, s.successor_id)"
                        + " and a.effective_date >= ?2 and a.state in ('APPLYING', 'APPLIED',"
                        + " 'UNDOING') order by a.effective_date, a.id limit 1")
                .setParameter(1, unitId)
                .setParameter(2, Date.valueOf(day)))
        .stream()
        .findFirst()
        .map(key -> entityManager.find(SuccessionAct.class, key));
  }

  /** The version of a unit that lasts, if it still stands. */
  Optional<UnitVersion> lasting(Long unitId) {
    return entityManager
        .createQuery(
            "select v from UnitVersion v where v.unitId = :unit and v.validTo is null",
            UnitVersion.class)
        .setParameter("unit", unitId)
        .getResultStream()
        .findFirst();
  }

  /** What stands right under a unit or serves it, lasting. */
  List<UnitVersion> dependants(Long unitId) {
    return entityManager
        .createQuery(
            "select v from UnitVersion v where (v.parentId = :unit or v.areaUnitId = :unit)"
                + " and v.validTo is null order by v.id",
            UnitVersion.class)
        .setParameter("unit", unitId)
        .getResultList();
  }

  /** In what a closed unit went on, if it is closed. */
  Optional<UnitPair.Onward> onward(Long unitId) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select coalesce(s.holding_unit_id, s.successor_id), a.effective_date, a.id"
                        + " from unit_succession s join succession_act a on a.id = s.act_id"
                        + " where s.predecessor_id = ?1 and s.successor_id <> s.predecessor_id"
                        + " and not exists (select 1 from organisational_unit_version v"
                        + " where v.unit_id = ?1 and v.valid_to is null)"
                        + " and a.state in ('APPLYING', 'APPLIED')"
                        + " order by a.effective_date desc, a.id desc limit 1")
                .setParameter(1, unitId))
        .stream()
        .findFirst()
        .map(row -> new UnitPair.Onward(row.key(0), row.day(1), row.key(2)));
  }

  /** The first day of a unit. */
  LocalDate firstDay(Long unitId) {
    return one(
            "select min(valid_from), count(*) from organisational_unit_version where unit_id = ?1",
            unitId)
        .map(row -> row.day(0))
        .orElseThrow();
  }

  /** The commune in which a hamlet lay at first; none for what is no hamlet. */
  Optional<Long> firstCommune(Long unitId) {
    return one(
            "select if(level = 'HAMLET', parent_id, null), id from organisational_unit_version"
                + " where unit_id = ?1 order by valid_from limit 1",
            unitId)
        .map(row -> row.key(0));
  }

  /** Out of what a unit came that began on a day: key, key of the act, last name. */
  List<SqlRow> origins(Long unitId, LocalDate day) {
    return SqlRow.of(
        entityManager
            .createNativeQuery(
                "select s.predecessor_id, a.id, (select v.name from organisational_unit_version v"
                    + " where v.unit_id = s.predecessor_id order by v.valid_from desc limit 1)"
                    + " from unit_succession s join succession_act a on a.id = s.act_id"
                    + " where s.successor_id = ?1 and s.predecessor_id <> s.successor_id"
                    + " and a.effective_date = ?2 and "
                    + IN_FORCE
                    + " order by s.id")
            .setParameter(1, unitId)
            .setParameter(2, Date.valueOf(day)));
  }

  /** Where a unit and all that it ever lay in stood. */
  Set<ClosureLines.Standing> standingsAbove(Long unitId) {
    Set<ClosureLines.Standing> all = new LinkedHashSet<>();
    Set<Long> seen = new HashSet<>();
    Set<Long> next = Set.of(unitId);
    while (!next.isEmpty()) {
      seen.addAll(next);
      Set<Long> above = new HashSet<>();
      for (SqlRow r :
          rows(
              "select unit_id, parent_id, valid_from, valid_to from organisational_unit_version"
                  + " where unit_id in "
                  + SqlRow.list(next))) {
        all.add(new ClosureLines.Standing(r.key(0), r.key(1), r.day(2), r.day(3), false));
        if (r.key(1) != null && !seen.contains(r.key(1))) {
          above.add(r.key(1));
        }
      }
      next = above;
    }
    return all;
  }

  UnitTree treeOf(Long unitId) {
    return entityManager.find(OrganisationalUnit.class, unitId).tree();
  }

  /** Where all units stood at all times, and in what the closed ones go on. */
  Set<ClosureLines.Standing> standings() {
    Set<ClosureLines.Standing> all = new LinkedHashSet<>();
    rows("select v.unit_id, v.parent_id, v.valid_from, v.valid_to from organisational_unit_version v")
        .forEach(
            r -> all.add(new ClosureLines.Standing(r.key(0), r.key(1), r.day(2), r.day(3), false)));
    rows("select s.predecessor_id, max(coalesce(s.holding_unit_id, s.successor_id)),"
            + " a.effective_date from unit_succession s join succession_act a on a.id = s.act_id"
            + " where s.predecessor_id <> s.successor_id and (s.share = 1 or s.holding_unit_id is"
            + " not null) and "
            + "a.state in ('APPLYING', 'APPLIED', 'UNDOING')"
            + " group by s.predecessor_id, a.effective_date")
        .forEach(r -> all.add(new ClosureLines.Standing(r.key(0), r.key(1), r.day(2), null, true)));
    return all;
  }

  /** The closure as it is written. */
  Set<ClosureLines.Line> lines() {
    Set<ClosureLines.Line> all = new HashSet<>();
    rows("select c.ancestor_id, c.descendant_id, c.depth, c.valid_from, c.valid_to"
            + " from unit_closure c")
        .forEach(
            r ->
                all.add(new ClosureLines.Line(r.key(0), r.key(1), r.count(2), r.day(3), r.day(4))));
    return all;
  }

  @Remembered(forget = true)
  void removeLines(Collection<ClosureLines.Line> lines) {
    for (ClosureLines.Line line : lines) {
      entityManager
          .createNativeQuery(
              "delete from unit_closure where ancestor_id = ?1 and descendant_id = ?2"
                  + " and valid_from = ?3")
          .setParameter(1, line.ancestor())
          .setParameter(2, line.descendant())
          .setParameter(3, Date.valueOf(line.from()))
          .executeUpdate();
    }
  }

  @Remembered(forget = true)
  void addLines(Collection<ClosureLines.Line> lines) {
    List<ClosureLines.Line> all = List.copyOf(lines);
    for (int at = 0; at < all.size(); at += LINES_AT_ONCE) {
      List<String> values =
          all.subList(at, Math.min(all.size(), at + LINES_AT_ONCE)).stream()
              .map(MapRepository::values)
              .toList();
      entityManager
          .createNativeQuery(
              "insert into unit_closure (ancestor_id, descendant_id, depth, valid_from, valid_to)"
                  + " values "
                  + String.join(",", values))
          .executeUpdate();
    }
  }

  /** Takes back what an act did to versions and units; the pairs of the act stay as history. */
  @Remembered(forget = true)
  void takeBack(Long actId) {
    entityManager.flush();
    execute(
        "update organisational_unit_version set parent_id = moved_from_parent_id,"
            + " area_unit_id = moved_from_area_id, moved_from_parent_id = null,"
            + " moved_from_area_id = null, opened_by_act_id = null"
            + " where opened_by_act_id = ?1 and moved_from_parent_id is not null",
        actId);
    execute("delete from organisational_unit_version where opened_by_act_id = ?1", actId);
    execute(
        "update organisational_unit_version set valid_to = null, closed_by_act_id = null"
            + " where closed_by_act_id = ?1",
        actId);
    entityManager.clear();
  }

  /** Removes the units an act made, with the pairs that name them. */
  @Remembered(forget = true)
  void removeMade(Long actId) {
    execute(
        "delete s from unit_succession s join organisational_unit u on u.made_by_act_id = ?1"
            + " and (u.id = s.successor_id or u.id = s.holding_unit_id) where s.act_id = ?1",
        actId);
    execute(
        "delete c from unit_closure c join organisational_unit u on u.id in (c.ancestor_id,"
            + " c.descendant_id) where u.made_by_act_id = ?1",
        actId);
    execute("delete from organisational_unit where made_by_act_id = ?1", actId);
    entityManager.clear();
  }

  /** Keys of the units an act made. */
  List<Long> made(Long actId) {
    return SqlRow.keys(
        entityManager
            .createNativeQuery(
                "select u.id from organisational_unit u where u.made_by_act_id = ?1 order by u.id")
            .setParameter(1, actId));
  }

  private void execute(String sql, Long actId) {
    entityManager.createNativeQuery(sql).setParameter(1, actId).executeUpdate();
  }

  private Optional<SqlRow> one(String sql, Long unitId) {
    return SqlRow.of(entityManager.createNativeQuery(sql).setParameter(1, unitId)).stream()
        .findFirst();
  }

  private List<SqlRow> rows(String sql) {
    entityManager.flush();
    Query query = entityManager.createNativeQuery(sql);
    return SqlRow.of(query);
  }

  private static String values(ClosureLines.Line line) {
    return "("
        + line.ancestor()
        + ","
        + line.descendant()
        + ","
        + line.depth()
        + ","
        + quoted(line.from())
        + ","
        + quoted(line.to())
        + ")";
  }

  private static String quoted(LocalDate day) {
    return day == null ? "null" : "'" + day + "'";
  }
}
