package vn.hieuhoc.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;
import vn.hieuhoc.support.VietnamTime;

/**
 * Keeps and reads audit entries. A list is read from a place on, never by its number of page, so
 * that the last part of millions comes as fast as the first.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AuditRepository {

  private static final String ROW =
      "select new vn.hieuhoc.audit.AuditRow(e.publicId, e.at, a.publicId, a.userName, b.publicId,"
          + " b.userName, e.role, rv.name, p.publicId, p.personNumber, e.action, e.subjectKind,"
          + " e.subjectId, u.publicId, uv.name, e.outcome, e.detail) from AuditEntry e"
          + " left join Account a on a.id = e.accountId"
          + " left join Account b on b.id = e.onBehalfOfAccountId"
          + " left join Person p on p.id = e.forPersonId"
          + " left join OrganisationalUnit u on u.id = e.unitId"
          + " left join UnitVersion uv on uv.unitId = e.unitId and uv.validFrom ="
          + " (select max(f.validFrom) from UnitVersion f where f.unitId = e.unitId)"
          + " left join UnitVersion rv on rv.unitId = e.roleUnitId and rv.validFrom ="
          + " (select max(g.validFrom) from UnitVersion g where g.unitId = e.roleUnitId)";

  /** At a unit in reach, or one that serves an area there, or one that stands no more. */
  private static final String IN_REACH =
      " where (e.unitId is null or exists (select 1 from UnitClosure c"
          + " where c.descendantId = e.unitId and c.ancestorId in :reach)"
          + " or exists (select 1 from UnitVersion w, UnitClosure d where w.unitId = e.unitId"
          + " and d.descendantId = w.areaUnitId and d.ancestorId in :reach)"
          + " or not exists (select 1 from UnitVersion x where x.unitId = e.unitId"
          + " and x.validTo is null))";

  private static final String BELOW =
      "select c.descendant_id from unit_closure c where c.ancestor_id in (?1)"
          + " union select v.unit_id from organisational_unit_version v join unit_closure c"
          + " on c.descendant_id = v.area_unit_id where c.ancestor_id in (?1)";

  @PersistenceContext private EntityManager entityManager;

  void add(AuditEntry entry) {
    entityManager.persist(entry);
  }

  /** How often an act was refused to an account since a moment. */
  long timesRefused(Long account, String action, Instant since) {
    return entityManager
        .createQuery(
            "select count(e) from AuditEntry e where e.accountId = :account and e.at >= :since"
                + " and e.action = :action and e.outcome = 'REFUSED'",
            Long.class)
        .setParameter("account", account)
        .setParameter("since", since)
        .setParameter("action", action)
        .getSingleResult();
  }

  /** Of how many people an act of a kind was refused to an account since a moment. */
  long countRefused(Long account, String action, Instant since) {
    return entityManager
        .createQuery(
            "select count(distinct e.forPersonId) from AuditEntry e where e.accountId = :account and e.at >= :since"
                + " and e.action = :action and e.outcome = 'REFUSED'",
            Long.class)
        .setParameter("account", account)
        .setParameter("since", since)
        .setParameter("action", action)
        .getSingleResult();
  }

  /** Acts, newest first, from behind the last one read. */
  List<AuditRow> before(AuditSearch search, Collection<Long> reach, UUID after, int most) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder where = new StringBuilder(IN_REACH);
    values.put("reach", reach);
    if (search.person() != null) {
      where.append(" and e.forPersonId = :person");
      values.put("person", key("person", "person_number", search.person()));
    }
    if (search.actor() != null) {
      where.append(" and e.accountId = :actor");
      values.put("actor", key("account", "user_name", search.actor()));
    }
    if (search.action() != null) {
      where.append(" and e.action = :action");
      values.put("action", search.action());
    }
    if (search.unit() != null) {
      where.append(" and e.unitId in :units");
      values.put("units", unitsUnder(search.unit()));
    }
    if (search.from() != null) {
      where.append(" and e.at >= :from");
      values.put("from", VietnamTime.startOf(search.from()));
    }
    if (search.to() != null) {
      where.append(" and e.at < :to");
      values.put("to", VietnamTime.startOf(search.to().plusDays(1)));
    }
    if (search.outcome() != null) {
      where.append(" and e.outcome = :outcome");
      values.put("outcome", search.outcome());
    }
    if (after != null) {
      Optional<AuditEntry> last = find(after);
      if (last.isEmpty()) {
        return List.of();
      }
      where.append(" and e.at <= :lastAt and (e.at < :lastAt or e.id < :lastId)");
      values.put("lastAt", last.get().at());
      values.put("lastId", last.get().id());
    }
    TypedQuery<AuditRow> query =
        entityManager.createQuery(ROW + where + " order by e.at desc, e.id desc", AuditRow.class);
    values.forEach(query::setParameter);
    return query.setMaxResults(most).getResultList();
  }

  /** Every sort of act there is, by name. */
  List<String> actions() {
    return entityManager
        .createQuery("select distinct e.action from AuditEntry e order by e.action", String.class)
        .getResultList();
  }

  private Optional<AuditEntry> find(UUID publicId) {
    return entityManager
        .createQuery("select e from AuditEntry e where e.publicId = :id", AuditEntry.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** Key of what is meant by its public id or by what it is called; one nobody has, else. */
  private Long key(String table, String name, String meant) {
    return keys("select id from " + table + " where public_id = ?1", uuid(meant)).stream()
        .findFirst()
        .or(
            () ->
                keys("select id from " + table + " where " + name + " = ?1", meant).stream()
                    .findFirst())
        .orElse(-1L);
  }

  /** Keys of the units meant by a public id or a code, and of all that lay under them ever. */
  private Collection<Long> unitsUnder(String meant) {
    List<Long> roots =
        new ArrayList<>(
            keys("select id from organisational_unit where public_id = ?1", uuid(meant)));
    if (roots.isEmpty()) {
      roots.addAll(
          keys("select distinct unit_id from organisational_unit_version where code = ?1", meant));
    }
    if (roots.isEmpty()) {
      return List.of(-1L);
    }
    return SqlRow.keys(entityManager.createNativeQuery(BELOW.replace("(?1)", SqlRow.list(roots))));
  }

  private List<Long> keys(String sql, String value) {
    return value == null
        ? List.of()
        : SqlRow.keys(entityManager.createNativeQuery(sql).setParameter(1, value));
  }

  private static String uuid(String text) {
    try {
      return text.length() == 36 ? UUID.fromString(text).toString() : null;
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }
}
