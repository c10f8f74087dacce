package vn.hieuhoc.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.search.CatalogueSource.Findable;
import vn.hieuhoc.support.Like;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;
import vn.hieuhoc.support.VietnameseText;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MaterialRepository {

  private static final String ROW =
      "select new vn.hieuhoc.material.MaterialRow(m.publicId, m.title, m.description, m.unitId,"
          + " m.language, m.licence, m.minutes, m.status, m.publishedAt, m.modifiedAt, v.format,"
          + " v.sizeBytes, v.pageCount, v.durationSeconds, v.textState)";
  private static final String FROM =
      " from Material m join MaterialVersion v on v.id = m.currentVersionId";
  private static final String UNDER =
      " and exists (select 1 from UnitClosure c where c.descendantId = m.unitId"
          + " and c.ancestorId in :units and c.validTo is null)";

  @PersistenceContext private EntityManager entityManager;

  /** A list as the service has narrowed it: statuses, units above, last key already shown. */
  record Narrowed(
      MaterialFilter filter,
      Collection<MaterialStatus> statuses,
      Collection<Long> underUnits,
      Long afterKey) {}

  void add(Material material) {
    entityManager.persist(material);
  }

  /** Written at once: its material wants to name its key. */
  void add(MaterialVersion version) {
    entityManager.persist(version);
    entityManager.flush();
  }

  Optional<Material> material(UUID publicId) {
    return entityManager
        .createQuery("select m from Material m where m.publicId = :id", Material.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** To be changed: nobody else, such as who reads the words of its file, changes it meanwhile. */
  Optional<Material> held(UUID publicId) {
    return entityManager
        .createQuery("select m from Material m where m.publicId = :id", Material.class)
        .setParameter("id", publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<MaterialVersion> version(UUID publicId) {
    return entityManager
        .createQuery(
            "select v from MaterialVersion v join fetch v.material where v.publicId = :id",
            MaterialVersion.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** The current file of a material, with the material and its topics. */
  Optional<MaterialVersion> currentOf(UUID materialId) {
    return entityManager
        .createQuery(
            "select v from MaterialVersion v join fetch v.material m left join fetch m.topics"
                + " where m.publicId = :id and v.id = m.currentVersionId",
            MaterialVersion.class)
        .setParameter("id", materialId)
        .getResultStream()
        .findFirst();
  }

  MaterialVersion current(Material material) {
    return entityManager.find(MaterialVersion.class, material.currentVersionId());
  }

  int lastNumber(Material material) {
    Integer last =
        entityManager
            .createQuery(
                "select max(v.number) from MaterialVersion v where v.material = :material",
                Integer.class)
            .setParameter("material", material)
            .getSingleResult();
    return last == null ? 0 : last;
  }

  /** Keeps the words of a file in a language, in place of those there are. */
  void putCaptions(Long versionId, String language, String vtt, Long account, Instant at) {
    entityManager
        .createNativeQuery(
            "insert into material_caption (version_id, language, cues, created_by_account_id,"
                + " created_at) values (?1, ?2, ?3, ?4, ?5) on duplicate key update"
                + " cues = values(cues), created_by_account_id = values(created_by_account_id),"
                + " created_at = values(created_at)")
        .setParameter(1, versionId)
        .setParameter(2, language)
        .setParameter(3, vtt)
        .setParameter(4, account)
        .setParameter(5, SqlRow.utc(at))
        .executeUpdate();
  }

  boolean removeCaptions(Long versionId, String language) {
    return entityManager
            .createNativeQuery(
                "delete from material_caption where version_id = ?1 and language = ?2")
            .setParameter(1, versionId)
            .setParameter(2, language)
            .executeUpdate()
        > 0;
  }

  /** The words of a file in a language, as WebVTT. */
  Optional<String> captions(UUID versionId, String language) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select c.cues, c.language from material_caption c"
                        + " join material_version v on v.id = c.version_id"
                        + " where v.public_id = ?1 and c.language = ?2")
                .setParameter(1, versionId.toString())
                .setParameter(2, language))
        .stream()
        .map(row -> row.text(0))
        .findFirst();
  }

  List<VersionRow> versions(Material material) {
    return entityManager
        .createQuery(
            "select new vn.hieuhoc.material.VersionRow(v.publicId, v.number, v.fileName, v.format,"
                + " v.sizeBytes, v.pageCount, v.durationSeconds, v.textState, v.rejectCode,"
                + " v.createdAt, v.captions) from MaterialVersion v where v.material = :material"
                + " order by v.number desc",
            VersionRow.class)
        .setParameter("material", material)
        .getResultList();
  }

  List<MaterialRow> rows(Narrowed narrowed, PageRequest page) {
    return query(ROW, narrowed, " order by m.id desc", MaterialRow.class)
        .setFirstResult(page.first())
        .setMaxResults(page.size())
        .getResultList();
  }

  long count(Narrowed narrowed) {
    return query("select count(m)", narrowed, "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> query(String select, Narrowed narrowed, String order, Class<T> type) {
    MaterialFilter filter = narrowed.filter();
    String words = VietnameseText.fold(filter.words());
    StringBuilder jpql = new StringBuilder(select).append(FROM);
    jpql.append(" where m.status in :statuses");
    jpql.append(narrowed.underUnits() == null ? "" : UNDER);
    jpql.append(narrowed.afterKey() == null ? "" : " and m.id < :after");
    jpql.append(filter.format() == null ? "" : " and v.format = :format");
    jpql.append(filter.topic() == null ? "" : " and :topic member of m.topics");
    jpql.append(filter.without() == null ? "" : " and :without not member of m.topics");
    jpql.append(words.isEmpty() ? "" : " and m.titleFolded like :words" + Like.LITERALLY);
    TypedQuery<T> query = entityManager.createQuery(jpql + order, type);
    query.setParameter("statuses", narrowed.statuses());
    if (narrowed.underUnits() != null) {
      query.setParameter("units", narrowed.underUnits());
    }
    if (narrowed.afterKey() != null) {
      query.setParameter("after", narrowed.afterKey());
    }
    if (filter.format() != null) {
      query.setParameter("format", filter.format());
    }
    if (filter.topic() != null) {
      query.setParameter("topic", filter.topic());
    }
    if (filter.without() != null) {
      query.setParameter("without", filter.without());
    }
    if (!words.isEmpty()) {
      query.setParameter("words", Like.containing(words));
    }
    return query;
  }

  /** Published ones among these, as cards with their programme field. */
  List<Object[]> cards(Collection<UUID> ids) {
    return entityManager
        .createQuery(
            "select m.publicId, m.title, m.description, m.unitId, min(t.field), v.format,"
                + " v.sizeBytes, m.minutes, v.pageCount, m.licence, m.publishedAt"
                + FROM
                + " left join m.topics code left join Topic t on t.code = code"
                + " where m.publicId in :ids and m.status = :published"
                + " group by m.publicId, m.title, m.description, m.unitId, v.format, v.sizeBytes,"
                + " m.minutes, v.pageCount, m.licence, m.publishedAt",
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("published", MaterialStatus.PUBLISHED)
        .getResultList();
  }

  List<Findable> findable(long afterKey, int most) {
    return entityManager
        .createQuery(
            "select new vn.hieuhoc.search.CatalogueSource$Findable(m.id, m.publicId)"
                + " from Material m where m.id > :after and m.status = :published order by m.id",
            Findable.class)
        .setParameter("after", afterKey)
        .setParameter("published", MaterialStatus.PUBLISHED)
        .setMaxResults(most)
        .getResultList();
  }

  List<UUID> stale(int most) {
    return entityManager
        .createQuery(
            "select m.publicId from Material m where m.status <> :draft and (m.indexedAt is null"
                + " or m.indexedAt < m.modifiedAt) order by m.modifiedAt",
            UUID.class)
        .setParameter("draft", MaterialStatus.DRAFT)
        .setMaxResults(most)
        .getResultList();
  }

  /** A note of the index, not a change of the material: its version stays. */
  void indexed(UUID id, Instant readAt) {
    entityManager
        .createQuery("update Material m set m.indexedAt = :at where m.publicId = :id")
        .setParameter("at", readAt)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Those among the hashes that a version refers to. */
  Set<String> needed(Collection<String> hashes) {
    List<byte[]> found =
        entityManager
            .createQuery(
                "select distinct v.sha256 from MaterialVersion v where v.sha256 in :hashes",
                byte[].class)
            .setParameter("hashes", hashes.stream().map(HexFormat.of()::parseHex).toList())
            .getResultList();
    Set<String> needed = new HashSet<>();
    found.forEach(hash -> needed.add(HexFormat.of().formatHex(hash)));
    return needed;
  }
}
