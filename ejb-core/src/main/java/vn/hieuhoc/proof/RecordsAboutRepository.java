package vn.hieuhoc.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.support.SqlRow;

/** The ledger by person and activity: only what stands, only the columns that are searched. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RecordsAboutRepository {

  @PersistenceContext private EntityManager entityManager;

  List<RecordAbout> about(Collection<Long> personIds, Collection<String> activities) {
    Query query =
        entityManager.createNativeQuery(
            "select r.person_id, r.activity_iri, r.statement_id, r.kind, r.score_scaled, r.success,"
                + " r.completion, r.happened_at, r.trust, r.authority_account_id is null"
                + " from activity_record r"
                + " left join voiding v on v.voided_statement_id = r.statement_id"
                + " where v.voided_statement_id is null and r.person_id in "
                + SqlRow.list(personIds)
                + " and r.activity_hash in ("
                + places(activities.size())
                + ")");
    int place = 1;
    for (String activity : activities) {
      query.setParameter(place++, activity);
    }
    return SqlRow.of(query).stream()
        .map(
            c ->
                new RecordAbout(
                    c.key(0),
                    c.text(1),
                    c.uuid(2),
                    c.constant(3, RecordKind.class),
                    c.decimal(4),
                    c.maybe(5),
                    c.maybe(6),
                    c.instant(7),
                    c.constant(8, Trust.class),
                    c.truth(9)))
        .toList();
  }

  private static String places(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> "unhex(sha2(?" + n + ", 256))")
        .collect(Collectors.joining(", "));
  }

  Optional<String> activityOf(UUID statementId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select r.activity_iri from activity_record r where r.statement_id = ?1")
            .setParameter(1, statementId.toString())
            .getResultList();
    return rows.stream().findFirst().map(String.class::cast);
  }
}
