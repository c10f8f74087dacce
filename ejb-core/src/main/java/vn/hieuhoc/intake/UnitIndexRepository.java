package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.hieuhoc.organisation.UnitRow;

/** All that units ever were. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class UnitIndexRepository {

  @PersistenceContext private EntityManager entityManager;

  List<UnitRow> everyVersion() {
    return entityManager
        .createQuery(
            "select new vn.hieuhoc.organisation.UnitRow(u.id, u.publicId, u.tree, v.code, v.name,"
                + " v.shortName, v.level, v.kind, v.parentId, p.publicId, v.areaUnitId,"
                + " v.validFrom, v.validTo, v.address, v.phone, v.openingHours,"
                + " v.managedLevel, v.workplaceKind)"
                + " from UnitVersion v join OrganisationalUnit u on u.id = v.unitId"
                + " left join OrganisationalUnit p on p.id = v.parentId",
            UnitRow.class)
        .getResultList();
  }
}
