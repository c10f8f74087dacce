package vn.hieuhoc.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.person.PersonChanged;

/** Posts. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PositionRepository {

  private static final String ROW =
      "select new vn.hieuhoc.position.PositionRow(t.publicId, p.id, p.publicId, p.fullName,"
          + " p.birthYear, u.id, u.publicId, v.name, t.kind, t.validFrom, t.validTo, t.basis)"
          + " from Position t join Person p on p.id = t.personId"
          + " join OrganisationalUnit u on u.id = t.unitId"
          + " left join UnitVersion v on v.unitId = t.unitId and (v.validFrom <= t.validFrom"
          + " and (v.validTo is null or v.validTo > t.validFrom) or v.validFrom > t.validFrom"
          + " and v.validFrom = (select min(f.validFrom) from UnitVersion f"
          + " where f.unitId = t.unitId)) where 1 = 1";

  /** Under a unit: in its subtree, or serving an area of its subtree. */
  private static final String UNDER =
      " and exists (select 1 from UnitClosure c where c.ancestorId in :under"
          + " and (c.descendantId = t.unitId or c.descendantId in (select w.areaUnitId"
          + "   from UnitVersion w where w.unitId = t.unitId and w.validFrom <= :day"
          + "   and (w.validTo is null or w.validTo > :day)))"
          + " and c.validFrom <= :day and (c.validTo is null or c.validTo > :day))";

  private static final String AT_DAY =
      " and t.validFrom <= :day and (t.validTo is null or t.validTo > :day)";

  @PersistenceContext private EntityManager entityManager;
  @Inject private Event<PersonChanged> told;

  void add(Position position) {
    entityManager.persist(position);
    changed(position);
  }

  /** Writes what was changed, and announces that rules may see its holder otherwise. */
  void changed(Position position) {
    entityManager.flush();
    told.fire(new PersonChanged(position.personId()));
  }

  Optional<Position> find(UUID publicId) {
    return entityManager
        .createQuery("select t from Position t where t.publicId = :id", Position.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** Posts of the unit are given by one at a time until the transaction ends. */
  void lockUnit(Long unitId) {
    entityManager
        .createNativeQuery("select id from organisational_unit where id = ?1 for update")
        .setParameter(1, unitId)
        .getSingleResult();
  }

  /** True when the person holds such a post there at some day of the time, another one apart. */
  boolean overlaps(
      Long personId, Long unitId, PositionKind kind, LocalDate from, LocalDate to, Long but) {
    return entityManager
            .createQuery(
                "select count(t) from Position t where t.personId = :person and t.unitId = :unit"
                    + " and t.kind = :kind and t.validFrom < :to"
                    + " and (t.validTo is null or t.validTo > :from) and t.id <> :but",
                Long.class)
            .setParameter("but", but == null ? 0L : but)
            .setParameter("person", personId)
            .setParameter("unit", unitId)
            .setParameter("kind", kind)
            .setParameter("from", from)
            .setParameter("to", to == null ? LocalDate.of(9999, 12, 31) : to)
            .getSingleResult()
        > 0;
  }

  /** Who holds such a post there at some day of the time. */
  Stream<PositionRow> holders(Long unitId, PositionKind kind, LocalDate from, LocalDate to) {
    return rows(" and t.unitId = :unit and t.kind = :kind and t.validFrom < :to"
            + " and (t.validTo is null or t.validTo > :from) order by t.validFrom, t.id")
        .setParameter("unit", unitId)
        .setParameter("kind", kind)
        .setParameter("from", from)
        .setParameter("to", to == null ? LocalDate.of(9999, 12, 31) : to)
        .getResultStream();
  }

  List<PositionRow> ofPerson(Long personId) {
    return rows(" and t.personId = :person order by t.validFrom desc, t.id")
        .setParameter("person", personId)
        .getResultList();
  }

  /** Posts of a unit that had ended by a day, the last ones first. */
  List<PositionRow> endedAt(Long unitId, LocalDate day, int most) {
    return rows(" and t.unitId = :unit and t.validTo <= :day order by t.validTo desc, t.id desc")
        .setParameter("unit", unitId)
        .setParameter("day", day)
        .setMaxResults(most)
        .getResultList();
  }

  /** Posts of a unit that begin after a day, the next ones first. */
  List<PositionRow> comingAt(Long unitId, LocalDate day, int most) {
    return rows(" and t.unitId = :unit and t.validFrom > :day order by t.validFrom, t.id")
        .setParameter("unit", unitId)
        .setParameter("day", day)
        .setMaxResults(most)
        .getResultList();
  }

  List<PositionRow> atUnit(Long unitId, LocalDate day) {
    return rows(AT_DAY + " and t.unitId = :unit order by t.kind, p.sortName, t.id")
        .setParameter("unit", unitId)
        .setParameter("day", day)
        .getResultList();
  }

  List<PositionRow> under(Collection<Long> units, Collection<PositionKind> kinds, LocalDate day) {
    return rows(AT_DAY + UNDER + " and t.kind in :kinds order by p.sortName, t.id")
        .setParameter("under", units)
        .setParameter("kinds", kinds)
        .setParameter("day", day)
        .getResultList();
  }

  /**
   * Rows in the order of entry after a given one, past posts included unless a day is asked for.
   */
  List<PositionRow> inOrderOfEntry(
      Collection<Long> reach,
      PositionSearch search,
      Long unitId,
      LocalDate day,
      UUID after,
      int most) {
    TypedQuery<PositionRow> query =
        rows(
            UNDER
                + (unitId == null ? "" : " and t.unitId = :unit")
                + (search.kind() == null ? "" : " and t.kind = :kind")
                + (search.asOf() == null
                    ? ""
                    : " and t.validFrom <= :asOf and (t.validTo is null or t.validTo > :asOf)")
                + (after == null
                    ? ""
                    : " and t.id > (select a.id from Position a where a.publicId = :after)")
                + " order by t.id");
    query.setParameter("under", reach).setParameter("day", day).setMaxResults(most);
    if (unitId != null) {
      query.setParameter("unit", unitId);
    }
    if (search.kind() != null) {
      query.setParameter("kind", search.kind());
    }
    if (search.asOf() != null) {
      query.setParameter("asOf", search.asOf());
    }
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.getResultList();
  }

  private TypedQuery<PositionRow> rows(String condition) {
    return entityManager.createQuery(ROW + condition, PositionRow.class);
  }
}
