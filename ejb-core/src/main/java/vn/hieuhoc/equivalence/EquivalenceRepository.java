package vn.hieuhoc.equivalence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

/** What was taken as learnt, of whom, and what of it still holds. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EquivalenceRepository {

  private static final String ROW =
      "select e.public_id, e.person_id, p.public_id as person_public_id, p.full_name, e.kind,"
          + " e.target_id, e.title, e.reason, e.file_name, e.format, e.size_bytes, e.given_at,"
          + " a.display_name, e.revoked_at, e.revoke_reason, e.of_id"
          + " from equivalence e join person p on p.id = e.person_id"
          + " left join account a on a.id = e.given_by_account_id";

  @PersistenceContext private EntityManager entityManager;

  void add(Equivalence equivalence) {
    entityManager.persist(equivalence);
    entityManager.flush();
  }

  Optional<Equivalence> equivalence(UUID publicId) {
    return entityManager
        .createQuery("select e from Equivalence e where e.publicId = :id", Equivalence.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** The same, held until the end of the transaction. */
  Optional<Equivalence> held(UUID publicId) {
    return entityManager
        .createQuery("select e from Equivalence e where e.publicId = :id", Equivalence.class)
        .setParameter("id", publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  boolean stands(Long personId, UUID target) {
    return SqlRow.number(
            entityManager
                .createNativeQuery(
                    "select count(*) from equivalence where person_id = ?1 and target_id = ?2"
                        + " and standing = 1")
                .setParameter(1, personId)
                .setParameter(2, target.toString()))
        > 0;
  }

  /** What of a course or path was given: what holds first, then the latest first. */
  Page<EquivalenceRow> of(UUID of, PageRequest page) {
    Query rows =
        entityManager
            .createNativeQuery(
                ROW
                    + " where e.of_id = ?1"
                    + " order by e.standing is null, e.given_at desc, e.id desc")
            .setParameter(1, of.toString())
            .setFirstResult(page.first())
            .setMaxResults(page.size());
    return Page.of(
        rows(rows),
        page,
        () ->
            SqlRow.number(
                entityManager
                    .createNativeQuery("select count(*) from equivalence where of_id = ?1")
                    .setParameter(1, of.toString())));
  }

  /** What holds of one person, the latest first. */
  List<EquivalenceRow> standing(Long person) {
    return rows(
        entityManager
            .createNativeQuery(
                ROW
                    + " where e.standing = 1 and e.person_id = ?1"
                    + " order by e.given_at desc, e.id desc")
            .setParameter(1, person));
  }

  /** What holds of any of these people for any of these things. */
  List<EquivalenceRow> standing(Collection<Long> people, Collection<UUID> targets) {
    String places =
        IntStream.rangeClosed(1, targets.size())
            .mapToObj(n -> "?" + n)
            .collect(Collectors.joining(", "));
    Query query =
        entityManager.createNativeQuery(
            ROW
                + " where e.standing = 1 and e.person_id in "
                + SqlRow.list(people)
                + " and e.target_id in ("
                + places
                + ")");
    int place = 1;
    for (UUID target : targets) {
      query.setParameter(place++, target.toString());
    }
    return rows(query);
  }

  /** Those among the hashes that a paper is kept under. */
  Set<String> among(Collection<String> hashes) {
    if (hashes.isEmpty()) {
      return Set.of();
    }
    // Parsed and written again, so that nothing but digits reaches the statement.
    String wanted =
        hashes.stream()
            .map(hash -> "x'" + HexFormat.of().formatHex(HexFormat.of().parseHex(hash)) + "'")
            .collect(Collectors.joining(", "));
    Set<String> used = new HashSet<>();
    SqlRow.of(
            entityManager.createNativeQuery(
                "select distinct lower(hex(sha256)), 0 from equivalence where sha256 in ("
                    + wanted
                    + ")"))
        .forEach(c -> used.add(c.text(0)));
    return used;
  }

  private static List<EquivalenceRow> rows(Query query) {
    return SqlRow.of(query).stream()
        .map(
            c ->
                new EquivalenceRow(
                    c.uuid(0),
                    c.key(1),
                    c.uuid(2),
                    c.text(3),
                    c.constant(4, EquivalenceKind.class),
                    c.uuid(15),
                    c.uuid(5),
                    c.text(6),
                    c.text(7),
                    c.text(8),
                    c.constant(9, MaterialFormat.class),
                    c.key(10),
                    c.instant(11),
                    c.text(12),
                    c.instant(13),
                    c.text(14)))
        .toList();
  }
}
