package vn.hieuhoc.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.hieuhoc.person.StayRow;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Who works where. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EmploymentRepository {

  private static final String STAFF =
      " from Employment e join Person p on p.id = e.personId where e.unitId = :unit"
          + " and p.mergedIntoId is null and e.validFrom <= :day"
          + " and (e.validTo is null or e.validTo > :day)";

  @PersistenceContext private EntityManager entityManager;

  void add(Employment employment) {
    entityManager.persist(employment);
    entityManager.flush();
  }

  Optional<Employment> lasting(Long personId, Long workplaceId) {
    return entityManager
        .createQuery(
            "select e from Employment e where e.personId = :person and e.unitId = :unit"
                + " and e.validTo is null",
            Employment.class)
        .setParameter("person", personId)
        .setParameter("unit", workplaceId)
        .getResultStream()
        .findFirst();
  }

  /** All times of a person at a workplace. */
  List<Employment> at(Long personId, Long workplaceId) {
    return entityManager
        .createQuery(
            "select e from Employment e where e.personId = :person and e.unitId = :unit",
            Employment.class)
        .setParameter("person", personId)
        .setParameter("unit", workplaceId)
        .getResultList();
  }

  void remove(Employment employment) {
    entityManager.remove(employment);
    entityManager.flush();
  }

  /** Who was on the staff on a day, by name. */
  Page<StaffRow> staff(Long workplaceId, LocalDate day, PageRequest page) {
    List<StaffRow> rows =
        entityManager
            .createQuery(
                "select new vn.hieuhoc.position.StaffRow(p.publicId, p.fullName, p.birthYear,"
                    + " e.validFrom, e.validTo)"
                    + STAFF
                    + " order by p.sortName, p.id",
                StaffRow.class)
            .setParameter("unit", workplaceId)
            .setParameter("day", day)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return Page.of(
        rows,
        page,
        () ->
            entityManager
                .createQuery("select count(e)" + STAFF, Long.class)
                .setParameter("unit", workplaceId)
                .setParameter("day", day)
                .getSingleResult());
  }

  /** Keys of the workplaces of a day that lie in areas under these units. */
  List<Long> workplaces(Collection<Long> under, LocalDate day) {
    return entityManager
        .createQuery(
            "select distinct v.unitId from UnitVersion v"
                + " join UnitClosure c on c.descendantId = v.areaUnitId"
                + " where v.kind = vn.hieuhoc.organisation.UnitKind.WORKPLACE"
                + " and v.validFrom <= :day and (v.validTo is null or v.validTo > :day)"
                + " and c.ancestorId in :under and c.validTo is null",
            Long.class)
        .setParameter("under", under)
        .setParameter("day", day)
        .getResultList();
  }

  List<Long> staffOf(Long workplaceId, LocalDate day) {
    return entityManager
        .createQuery(
            "select distinct e.personId from Employment e where e.unitId = :unit and e.validFrom <= :day"
                + " and (e.validTo is null or e.validTo > :day) order by e.personId",
            Long.class)
        .setParameter("unit", workplaceId)
        .setParameter("day", day)
        .getResultList();
  }

  List<StayRow> ofPerson(Long personId) {
    return entityManager
        .createQuery(
            "select new vn.hieuhoc.person.StayRow(u.id, u.publicId, v.name, s.validFrom, s.validTo)"
                + " from Employment s join OrganisationalUnit u on u.id = s.unitId"
                + " left join UnitVersion v on v.unitId = s.unitId and v.validFrom <= s.validFrom"
                + " and (v.validTo is null or v.validTo > s.validFrom)"
                + " where s.personId = :person order by s.validFrom desc",
            StayRow.class)
        .setParameter("person", personId)
        .getResultList();
  }
}
