package vn.hieuhoc.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.collective.MemberRole;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitTree;

/**
 * Finds families, clans, communities and units that a decision names, and whether a place lies
 * under another.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HolderRepository {

  @PersistenceContext private EntityManager entityManager;

  /**
   * A collective.
   *
   * @param unitId key of the place it belongs to
   */
  record Collective(Long key, UUID id, String name, Long unitId) {}

  /** A household, named by its head where one is known. */
  Optional<Collective> household(UUID publicId, LocalDate day) {
    return entityManager
        .createQuery(
            "select h.id, h.code, coalesce(l.unitId, h.unitId) from Household h"
                + " left join HouseholdPlace l on l.householdId = h.id and l.validFrom <= :day"
                + " and (l.validTo is null or l.validTo > :day) where h.publicId = :id",
            Object[].class)
        .setParameter("id", publicId)
        .setParameter("day", day)
        .getResultStream()
        .findFirst()
        .map(
            row ->
                new Collective(
                    (Long) row[0],
                    publicId,
                    headOf((Long) row[0], day).orElse((String) row[1]),
                    (Long) row[2]));
  }

  private Optional<String> headOf(Long householdId, LocalDate day) {
    return entityManager
        .createQuery(
            "select p.fullName from HouseholdMember m join Person p on p.id = m.personId"
                + " where m.householdId = :household and m.role = :head and m.validFrom <= :day"
                + " and (m.validTo is null or m.validTo > :day)",
            String.class)
        .setParameter("household", householdId)
        .setParameter("head", MemberRole.HEAD)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }

  /** Whether anybody belonged to the household on the day. */
  boolean hasMembers(Long householdId, LocalDate day) {
    return entityManager
            .createQuery(
                "select count(m) from HouseholdMember m where m.householdId = :household"
                    + " and m.validFrom <= :day and (m.validTo is null or m.validTo > :day)",
                Long.class)
            .setParameter("household", householdId)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }

  Optional<Collective> clan(UUID publicId, LocalDate day) {
    return entityManager
        .createQuery(
            "select c.id, c.name, coalesce(l.unitId, c.unitId) from Clan c"
                + " left join ClanPlace l on l.clanId = c.id and l.validFrom <= :day"
                + " and (l.validTo is null or l.validTo > :day) where c.publicId = :id",
            Object[].class)
        .setParameter("id", publicId)
        .setParameter("day", day)
        .getResultStream()
        .findFirst()
        .map(row -> new Collective((Long) row[0], publicId, (String) row[1], (Long) row[2]));
  }

  /** A hamlet, residential group or commune as it was on a day. */
  Optional<Collective> community(UUID publicId, LocalDate day) {
    return units(publicId, day).stream()
        .filter(row -> row[3] == UnitTree.ADMINISTRATIVE && row[5] != UnitLevel.PROVINCE)
        .findFirst()
        .map(row -> new Collective((Long) row[0], publicId, (String) row[1], (Long) row[0]));
  }

  /** An office, school or enterprise as it was on a day; its place is the one it lies in. */
  Optional<Collective> workplace(UUID publicId, LocalDate day) {
    return units(publicId, day).stream()
        .filter(row -> row[4] == UnitKind.WORKPLACE)
        .findFirst()
        .map(
            row ->
                new Collective(
                    (Long) row[0],
                    publicId,
                    (String) row[1],
                    row[2] == null ? (Long) row[0] : (Long) row[2]));
  }

  /** Whether the unit is a commune, not a hamlet. */
  boolean isCommune(Long unitId, LocalDate day) {
    return entityManager
        .createQuery(
            "select v.level from UnitVersion v where v.unitId = :unit and v.validFrom <= :day"
                + " and (v.validTo is null or v.validTo > :day)",
            UnitLevel.class)
        .setParameter("unit", unitId)
        .setParameter("day", day)
        .getResultStream()
        .anyMatch(level -> level == UnitLevel.COMMUNE);
  }

  private List<Object[]> units(UUID publicId, LocalDate day) {
    return entityManager
        .createQuery(
            "select u.id, v.name, v.areaUnitId, u.tree, v.kind, v.level from OrganisationalUnit u"
                + " join UnitVersion v on v.unitId = u.id where u.publicId = :id"
                + " and v.validFrom <= :day and (v.validTo is null or v.validTo > :day)",
            Object[].class)
        .setParameter("id", publicId)
        .setParameter("day", day)
        .getResultList();
  }

  /** Whether a place lies under a unit on today's map, or is it. */
  boolean lies(Long unitId, Long underId) {
    return entityManager
            .createQuery(
                "select count(u) from UnitClosure u where u.ancestorId = :root"
                    + " and u.descendantId = :unit and u.validTo is null",
                Long.class)
            .setParameter("root", underId)
            .setParameter("unit", unitId)
            .getSingleResult()
        > 0;
  }

  /** Whether the household or clan stands under a unit today, wherever it stood before. */
  boolean standsUnder(Subject kind, Long key, Long underId) {
    String what =
        switch (kind) {
          case HOUSEHOLD -> "Household";
          case CLAN -> "Clan";
          default -> null;
        };
    return what != null
        && entityManager
                .createQuery(
                    "select count(f) from "
                        + what
                        + " f join UnitClosure u on u.descendantId = f.unitId"
                        + " where f.id = :key and u.ancestorId = :root and u.validTo is null",
                    Long.class)
                .setParameter("key", key)
                .setParameter("root", underId)
                .getSingleResult()
            > 0;
  }

  Optional<Long> unitKey(UUID publicId) {
    return entityManager
        .createQuery("select u.id from OrganisationalUnit u where u.publicId = :id", Long.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }
}
