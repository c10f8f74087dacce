package vn.hieuhoc.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** Keeps and reads audit entries. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AuditRepository {

  private static final String ROW =
      "select new vn.hieuhoc.audit.AuditRow(e.publicId, e.at, a.publicId, a.userName, e.role,"
          + " rv.name, p.publicId, p.personNumber, e.action, e.subjectKind, e.subjectId,"
          + " u.publicId, uv.name, e.outcome, e.detail) from AuditEntry e"
          + " left join Account a on a.id = e.accountId"
          + " left join Person p on p.id = e.forPersonId"
          + " left join OrganisationalUnit u on u.id = e.unitId"
          + " left join UnitVersion uv on uv.unitId = e.unitId and uv.validTo is null"
          + " left join UnitVersion rv on rv.unitId = e.roleUnitId and rv.validTo is null";

  @PersistenceContext private EntityManager entityManager;

  void add(AuditEntry entry) {
    entityManager.persist(entry);
  }

  Page<AuditRow> search(AuditSearch search, Collection<Long> reach, PageRequest page) {
    String where = where(search, null);
    long total =
        bind(
                entityManager.createQuery("select count(e) from AuditEntry e" + where, Long.class),
                search,
                reach,
                null)
            .getSingleResult();
    List<AuditRow> rows =
        bind(
                entityManager.createQuery(ROW + where + " order by e.id desc", AuditRow.class),
                search,
                reach,
                null)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return new Page<>(rows, total, page);
  }

  List<AuditRow> before(AuditSearch search, Collection<Long> reach, UUID after, int most) {
    return bind(
            entityManager.createQuery(
                ROW + where(search, after) + " order by e.id desc", AuditRow.class),
            search,
            reach,
            after)
        .setMaxResults(most)
        .getResultList();
  }

  private static String where(AuditSearch search, UUID after) {
    StringBuilder where =
        new StringBuilder(
            " where (e.unitId is null or exists (select 1 from UnitClosure c"
                + " where c.descendantId = e.unitId and c.ancestorId in :reach"
                + " and c.validTo is null) or exists (select 1 from UnitVersion w, UnitClosure d"
                + " where w.unitId = e.unitId and w.validTo is null"
                + " and d.descendantId = w.areaUnitId and d.ancestorId in :reach"
                + " and d.validTo is null))");
    if (search.person() != null) {
      where.append(" and e.forPersonId = (select q.id from Person q where q.publicId = :person)");
    }
    if (search.actor() != null) {
      where.append(" and e.accountId = (select b.id from Account b where b.publicId = :actor)");
    }
    if (search.from() != null) {
      where.append(" and e.at >= :from");
    }
    if (search.to() != null) {
      where.append(" and e.at < :to");
    }
    if (search.outcome() != null) {
      where.append(" and e.outcome = :outcome");
    }
    if (after != null) {
      where.append(" and e.id < (select f.id from AuditEntry f where f.publicId = :after)");
    }
    return where.toString();
  }

  private static <T> TypedQuery<T> bind(
      TypedQuery<T> query, AuditSearch search, Collection<Long> reach, UUID after) {
    query.setParameter("reach", reach);
    if (search.person() != null) {
      query.setParameter("person", search.person());
    }
    if (search.actor() != null) {
      query.setParameter("actor", search.actor());
    }
    if (search.from() != null) {
      query.setParameter("from", VietnamTime.startOf(search.from()));
    }
    if (search.to() != null) {
      query.setParameter("to", VietnamTime.startOf(search.to().plusDays(1)));
    }
    if (search.outcome() != null) {
      query.setParameter("outcome", search.outcome());
    }
    if (after != null) {
      query.setParameter("after", after);
    }
    return query;
  }
}
