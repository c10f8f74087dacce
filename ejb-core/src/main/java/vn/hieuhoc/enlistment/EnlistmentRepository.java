package vn.hieuhoc.enlistment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

/** Looks up what the rows of a list name. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EnlistmentRepository {

  @PersistenceContext private EntityManager entityManager;

  /** Somebody of the register. */
  record Somebody(Long key, Long home) {}

  /** People by their numbers; of whom the register no longer speaks is left out. */
  Map<String, Somebody> byNumber(Collection<String> numbers) {
    Map<String, Somebody> people = new HashMap<>();
    if (!numbers.isEmpty()) {
      Query query =
          entityManager.createNativeQuery(
              "select p.person_number, p.id, p.home_unit_id from person p"
                  + " where p.merged_into_id is null and p.person_number in ("
                  + String.join(", ", java.util.Collections.nCopies(numbers.size(), "?"))
                  + ")");
      int place = 1;
      for (String number : numbers) {
        query.setParameter(place++, number);
      }
      SqlRow.of(query)
          .forEach(row -> people.put(row.text(0), new Somebody(row.key(1), row.key(2))));
    }
    return people;
  }

  /** Somebody by the public id. */
  Somebody somebody(UUID id) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select p.id, p.home_unit_id from person p where p.public_id = ?1")
                .setParameter(1, id.toString()))
        .stream()
        .map(row -> new Somebody(row.key(0), row.key(1)))
        .findFirst()
        .orElseThrow();
  }

  /** Keys of the offerings whose public id begins so. */
  List<Long> offerings(String beginning) {
    return SqlRow.keys(
        entityManager
            .createNativeQuery(
                "select o.id from offering o where cast(o.public_id as char) like ?1 limit 2")
            .setParameter(1, beginning + "%"));
  }
}
