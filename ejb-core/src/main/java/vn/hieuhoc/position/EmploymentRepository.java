package vn.hieuhoc.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hieuhoc.person.StayRow;

/** Who works where. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EmploymentRepository {

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
