package vn.hieuhoc.collective;

import jakarta.enterprise.context.ApplicationScoped;
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
import vn.hieuhoc.organisation.UnitPair;

/** Clans and their members. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ClanRepository {

  private static final String ROW =
      "select new vn.hieuhoc.collective.ClanRow(f.id, f.publicId, f.name, u.id, u.publicId, v.name,"
          + " f.validFrom, f.validTo) from Clan f join OrganisationalUnit u on u.id = f.unitId"
          + " left join UnitVersion v on v.unitId = f.unitId and v.validFrom <= :day"
          + " and (v.validTo is null or v.validTo > :day) where 1 = 1";

  private static final String UNDER =
      " and (f.validTo is null or f.validTo > :day) and exists (select 1 from UnitClosure c where c.descendantId = f.unitId"
          + " and c.ancestorId in :under and c.validTo is null)";

  private static final String LASTING =
      "m.validFrom <= :day and (m.validTo is null or m.validTo > :day)";

  @PersistenceContext private EntityManager entityManager;

  void add(Clan clan) {
    entityManager.persist(clan);
    entityManager.flush();
  }

  void add(ClanPlace place) {
    entityManager.persist(place);
    entityManager.flush();
  }

  /** Its council sat there from the first of the steps on, and went along as the others say. */
  void stand(Clan clan, List<UnitPair.Onward> way) {
    entityManager
        .createQuery("delete from ClanPlace l where l.clanId = :clan")
        .setParameter("clan", clan.id())
        .executeUpdate();
    ClanPlace last = new ClanPlace(clan.id(), way.get(0).unit(), way.get(0).date());
    add(last);
    for (UnitPair.Onward step : way.subList(1, way.size())) {
      last = last.goOn(step);
      add(last);
    }
  }

  /** Where its council sits, while it lasts. */
  Optional<ClanPlace> place(Long clanId) {
    return entityManager
        .createQuery(
            "select l from ClanPlace l where l.clanId = :clan and l.validTo is null",
            ClanPlace.class)
        .setParameter("clan", clanId)
        .getResultStream()
        .findFirst();
  }

  /** Who belongs to it on the day or later. */
  List<ClanMember> lastingOf(Long clanId, LocalDate day) {
    return entityManager
        .createQuery(
            "select m from ClanMember m where m.clanId = :clan"
                + " and (m.validTo is null or m.validTo > :day) order by m.id",
            ClanMember.class)
        .setParameter("clan", clanId)
        .setParameter("day", day)
        .getResultList();
  }

  /** Clans of today under these units by name; they are few enough to be folded here. */
  List<ClanRow> under(Collection<Long> units, LocalDate day) {
    return rows(UNDER + " order by f.name, f.id", day).setParameter("under", units).getResultList();
  }

  /** Clans a person belonged or belongs to, newest first. */
  List<Membership> ofPerson(Long personId) {
    return entityManager
        .createQuery(
            "select new vn.hieuhoc.collective.Membership(f.publicId, f.name, m.role, m.validFrom,"
                + " m.validTo) from ClanMember m join Clan f on f.id = m.clanId"
                + " where m.personId = :person order by m.validFrom desc, m.id desc",
            Membership.class)
        .setParameter("person", personId)
        .getResultList();
  }

  void add(ClanMember member) {
    entityManager.persist(member);
    entityManager.flush();
  }

  Optional<Clan> find(UUID publicId) {
    return entityManager
        .createQuery("select f from Clan f where f.publicId = :id", Clan.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  Optional<ClanRow> row(Long key, LocalDate day) {
    return rows(" and f.id = :key", day).setParameter("key", key).getResultStream().findFirst();
  }

  List<ClanRow> inOrderOfEntry(
      Collection<Long> reach, Collection<Long> under, LocalDate day, UUID after, int most) {
    TypedQuery<ClanRow> query =
        rows(
            UNDER
                + UNDER.replace(":under", ":within")
                + (after == null
                    ? ""
                    : " and f.id > (select a.id from Clan a where a.publicId = :after)")
                + " order by f.id",
            day);
    query.setParameter("under", reach).setParameter("within", under).setMaxResults(most);
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.getResultList();
  }

  List<MemberRow> members(Long clanId) {
    return entityManager
        .createQuery(
            "select new vn.hieuhoc.collective.MemberRow(p.id, p.publicId, p.fullName, p.birthYear,"
                + " m.role, m.validFrom, m.validTo) from ClanMember m"
                + " join Person p on p.id = m.personId where m.clanId = :clan"
                + " order by m.role, p.sortName, p.id",
            MemberRow.class)
        .setParameter("clan", clanId)
        .getResultList();
  }

  Optional<ClanMember> lastingIn(Long clanId, Long personId) {
    return entityManager
        .createQuery(
            "select m from ClanMember m where m.clanId = :clan and m.personId = :person"
                + " and m.validTo is null",
            ClanMember.class)
        .setParameter("clan", clanId)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  List<Long> memberKeys(Long clanId, LocalDate day) {
    return entityManager
        .createQuery(
            "select distinct m.personId from ClanMember m where m.clanId = :clan and "
                + LASTING
                + " order by m.personId",
            Long.class)
        .setParameter("clan", clanId)
        .setParameter("day", day)
        .getResultList();
  }

  private TypedQuery<ClanRow> rows(String condition, LocalDate day) {
    return entityManager.createQuery(ROW + condition, ClanRow.class).setParameter("day", day);
  }
}
