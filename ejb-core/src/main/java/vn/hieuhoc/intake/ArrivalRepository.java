package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.hieuhoc.exchange.ImportJob;
import vn.hieuhoc.person.PersonWritten;
import vn.hieuhoc.support.SqlRow;

/** Tells where a whole file of people has entered somebody, once the file is through. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ArrivalRepository {

  @PersistenceContext private EntityManager entityManager;
  @Inject private Event<PersonWritten.Arrived> arrived;

  /** In the transaction that ends the import. */
  void on(@Observes ImportJob.Done done) {
    if (done.kind().equals(PeopleKind.CODE)) {
      SqlRow.keys(
              entityManager
                  .createNativeQuery(
                      "select distinct p.home_unit_id from import_row r"
                          + " join person p on p.public_id = r.subject_id"
                          + " where r.job_id = ?1 and r.run = 2 and r.outcome = 'NEW'"
                          + " and p.home_unit_id is not null order by p.home_unit_id")
                  .setParameter(1, done.job()))
          .forEach(unit -> arrived.fire(new PersonWritten.Arrived(unit)));
    }
  }
}
