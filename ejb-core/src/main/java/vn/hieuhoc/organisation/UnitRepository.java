package vn.hieuhoc.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.Like;
import vn.hieuhoc.support.Remembered;
import vn.hieuhoc.support.SqlRow;

/** Units, their versions and the closure. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class UnitRepository {

  private static final String ROW =
      "select new vn.hieuhoc.organisation.UnitRow(u.id, u.publicId, u.tree, v.code, v.name,"
          + " v.shortName, v.level, v.kind, v.parentId, p.publicId, v.areaUnitId, v.validFrom,"
          + " v.validTo, v.address, v.phone, v.openingHours, v.managedLevel,"
          + " v.workplaceKind)"
          + " from UnitVersion v join OrganisationalUnit u on u.id = v.unitId"
          + " left join OrganisationalUnit p on p.id = v.parentId"
          + " where v.validFrom <= :day and (v.validTo is null or v.validTo > :day)";

  /** What holds people to be placed is no unit that anybody chooses. */
  private static final String LISTED =
      " and v.kind <> vn.hieuhoc.organisation.UnitKind.TO_BE_PLACED";

  @PersistenceContext private EntityManager entityManager;

  @Remembered(forget = true)
  void add(OrganisationalUnit unit) {
    entityManager.persist(unit);
    entityManager.flush();
  }

  @Remembered(forget = true)
  void add(UnitVersion version) {
    entityManager.persist(version);
    entityManager.flush();
  }

  @Remembered(forget = true)
  void add(UnitArea area) {
    entityManager.persist(area);
  }

  @Remembered(forget = true)
  Optional<UnitVersion> version(Long unitId, LocalDate day) {
    return entityManager
        .createNamedQuery("UnitVersion.at", UnitVersion.class)
        .setParameter("unit", unitId)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }

  boolean isEmpty() {
    return entityManager
            .createQuery("select count(u) from OrganisationalUnit u", Long.class)
            .getSingleResult()
        == 0;
  }

  @Remembered
  Optional<Long> key(UUID publicId) {
    return entityManager
        .createQuery("select u.id from OrganisationalUnit u where u.publicId = :id", Long.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  @Remembered
  Optional<UnitRow> rowOf(UUID publicId, LocalDate day) {
    return rows(" and u.publicId = :id", day)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** The unit as it was last, when it is closed by the day. */
  Optional<UnitRow> lastRow(Long unitId) {
    return entityManager
        .createQuery(
            ROW.substring(0, ROW.indexOf(" where "))
                + " where u.id = :unit order by v.validFrom desc",
            UnitRow.class)
        .setParameter("unit", unitId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Remembered
  List<UnitRow> rowsOf(Collection<Long> unitIds, LocalDate day) {
    return unitIds.isEmpty()
        ? List.of()
        : rows(" and u.id in :units", day).setParameter("units", unitIds).getResultList();
  }

  List<UnitRow> wholeTree(UnitTree tree, LocalDate day) {
    return rows(LISTED + " and u.tree = :tree order by v.code", day)
        .setParameter("tree", tree)
        .getResultList();
  }

  @Remembered
  List<UnitRow> children(Long parentId, LocalDate day) {
    return rows(LISTED + " and v.parentId = :parent order by v.name", day)
        .setParameter("parent", parentId)
        .getResultList();
  }

  List<UnitRow> around(Long unitId, LocalDate day) {
    return rows(
            LISTED
                + " and (v.parentId = :unit or v.areaUnitId = :unit) and u.id <> :unit"
                + " order by u.tree, v.name",
            day)
        .setParameter("unit", unitId)
        .getResultList();
  }

  /** As {@link #children}, with what holds people that are still to be placed. */
  List<UnitRow> childrenWithRest(Long parentId, LocalDate day) {
    return rows(" and v.parentId = :parent order by v.name", day)
        .setParameter("parent", parentId)
        .getResultList();
  }

  @Remembered
  List<UnitRow> byKind(UnitKind kind, LocalDate day) {
    return rows(" and v.kind = :kind order by v.name", day)
        .setParameter("kind", kind)
        .getResultList();
  }

  @Remembered
  List<UnitRow> byLevel(UnitTree tree, UnitLevel level, LocalDate day) {
    return rows(LISTED + " and u.tree = :tree and v.level = :level order by v.shortName", day)
        .setParameter("tree", tree)
        .setParameter("level", level)
        .getResultList();
  }

  List<UnitRow> byCode(UnitTree tree, String code, LocalDate day) {
    return rows(" and u.tree = :tree and v.code = :code", day)
        .setParameter("tree", tree)
        .setParameter("code", code)
        .getResultList();
  }

  @Remembered
  List<UnitRow> serving(Long areaUnitId, LocalDate day) {
    return rows(LISTED + " and v.areaUnitId = :area order by u.tree, v.name", day)
        .setParameter("area", areaUnitId)
        .getResultList();
  }

  List<UnitRow> byName(String folded, UnitTree tree, LocalDate day, int most) {
    return rows(
            LISTED
                + " and u.tree = :tree and v.nameFolded like :name"
                + Like.LITERALLY
                + " order by v.name",
            day)
        .setParameter("tree", tree)
        .setParameter("name", Like.containing(folded))
        .setMaxResults(most)
        .getResultList();
  }

  @Remembered
  List<UnitRow> subtree(Long rootId, UnitTree tree, LocalDate day) {
    return rows(
            LISTED
                + " and u.tree = :tree and exists (select 1 from UnitClosure c"
                + " where c.ancestorId = :root and c.descendantId = u.id and c.validFrom <= :day"
                + " and (c.validTo is null or c.validTo > :day)) order by v.code",
            day)
        .setParameter("tree", tree)
        .setParameter("root", rootId)
        .getResultList();
  }

  /** The units from the root down to the unit itself. */
  @Remembered
  List<UnitRow> pathRows(Long unitId, LocalDate day) {
    Map<Long, UnitRow> above = new HashMap<>();
    rows(
            " and exists (select 1 from UnitClosure c where c.descendantId = :unit"
                + " and c.ancestorId = u.id and c.validFrom <= :day"
                + " and (c.validTo is null or c.validTo > :day))",
            day)
        .setParameter("unit", unitId)
        .getResultStream()
        .forEach(row -> above.put(row.key(), row));
    List<UnitRow> upwards = new ArrayList<>();
    for (UnitRow at = lowest(above, unitId); at != null; at = above.get(at.parentKey())) {
      upwards.add(at);
    }
    Collections.reverse(upwards);
    return upwards;
  }

  /** The unit itself, or, when it is closed, what it lies in: the one with nothing below it. */
  private static UnitRow lowest(Map<Long, UnitRow> above, Long unitId) {
    UnitRow itself = above.get(unitId);
    if (itself != null) {
      return itself;
    }
    return above.values().stream()
        .filter(unit -> above.values().stream().noneMatch(o -> unit.key().equals(o.parentKey())))
        .findFirst()
        .orElse(null);
  }

  List<SuccessorRow> successors(Long unitId) {
    return entityManager
        .createNamedQuery("UnitSuccession.ofPredecessor", SuccessorRow.class)
        .setParameter("unit", unitId)
        .getResultList();
  }

  /** What the unit was called and where it stood, one row a version, the latest first. */
  List<UnitRow> versions(Long unitId) {
    return entityManager
        .createQuery(
            ROW.substring(0, ROW.indexOf(" where "))
                + " where u.id = :unit order by v.validFrom desc",
            UnitRow.class)
        .setParameter("unit", unitId)
        .getResultList();
  }

  /**
   * The units a unit has come from and went on in: whether after, public id, last name, day, legal
   * text, share.
   */
  List<SqlRow> links(Long unitId) {
    return SqlRow.of(
        entityManager
            .createNativeQuery(
                "select s.predecessor_id = ?1, o.public_id, (select v.name from"
                    + " organisational_unit_version v where v.unit_id = o.id"
                    + " order by v.valid_from desc limit 1), a.effective_date, a.legal_basis,"
                    + " s.share from unit_succession s join succession_act a on a.id = s.act_id"
                    + " and a.state in ('APPLYING', 'APPLIED') join organisational_unit o"
                    + " on o.id = case when s.predecessor_id = ?1 then s.successor_id"
                    + " else s.predecessor_id end where ?1 in (s.predecessor_id, s.successor_id)"
                    + " and s.predecessor_id <> s.successor_id order by a.effective_date, s.id")
            .setParameter(1, unitId));
  }

  @Remembered
  List<AreaPeriod> areas(Long unitId) {
    return entityManager
        .createQuery(
            "select new vn.hieuhoc.organisation.AreaPeriod(a.area, a.validFrom, a.validTo)"
                + " from UnitArea a where a.unitId = :unit order by a.validFrom",
            AreaPeriod.class)
        .setParameter("unit", unitId)
        .getResultList();
  }

  Map<Long, List<AreaPeriod>> areasOf(Collection<Long> unitIds) {
    Map<Long, List<AreaPeriod>> found = new HashMap<>();
    if (unitIds.isEmpty()) {
      return found;
    }
    entityManager
        .createQuery(
            "select a.unitId, a.area, a.validFrom, a.validTo from UnitArea a"
                + " where a.unitId in :units order by a.validFrom",
            Object[].class)
        .setParameter("units", unitIds)
        .getResultList()
        .forEach(
            cell ->
                found
                    .computeIfAbsent((Long) cell[0], unit -> new ArrayList<>())
                    .add(new AreaPeriod((Area) cell[1], (LocalDate) cell[2], (LocalDate) cell[3])));
    return found;
  }

  /** The nearest mark upwards that was in force on a day, by unit. */
  Map<Long, Area> areasAt(Collection<Long> unitIds, LocalDate day) {
    Map<Long, Area> found = new HashMap<>();
    if (unitIds.isEmpty()) {
      return found;
    }
    entityManager
        .createQuery(
            "select c.descendantId, a.area from UnitClosure c"
                + " join UnitArea a on a.unitId = c.ancestorId where c.descendantId in :units"
                + " and c.validFrom <= :day and (c.validTo is null or c.validTo > :day)"
                + " and a.validFrom <= :day and (a.validTo is null or a.validTo > :day)"
                + " order by c.depth, a.validFrom",
            Object[].class)
        .setParameter("units", unitIds)
        .setParameter("day", day)
        .getResultList()
        .forEach(cell -> found.putIfAbsent((Long) cell[0], (Area) cell[1]));
    return found;
  }

  @Remembered(forget = true)
  void removeAreas(Long unitId) {
    entityManager
        .createQuery("delete from UnitArea a where a.unitId = :unit")
        .setParameter("unit", unitId)
        .executeUpdate();
  }

  /** Writes the closure lines of a new unit: itself, and everything above its parent. */
  @Remembered(forget = true)
  void close(Long unitId, Long parentId, LocalDate from) {
    entityManager
        .createNativeQuery(
            "insert into unit_closure (ancestor_id, descendant_id, depth, valid_from, valid_to)"
                + " select ?1, ?1, 0, ?2, null union all"
                + " select c.ancestor_id, ?1, c.depth + 1, greatest(c.valid_from, ?2), c.valid_to"
                + " from unit_closure c where c.descendant_id = ?3"
                + " and (c.valid_to is null or c.valid_to > ?2)")
        .setParameter(1, unitId)
        .setParameter(2, java.sql.Date.valueOf(from))
        .setParameter(3, parentId == null ? Long.valueOf(-1) : parentId)
        .executeUpdate();
  }

  private TypedQuery<UnitRow> rows(String condition, LocalDate day) {
    return entityManager.createQuery(ROW + condition, UnitRow.class).setParameter("day", day);
  }
}
