package vn.hieuhoc.schema;

import jakarta.persistence.EntityManager;
import java.util.UUID;

/** A commune with a hamlet, written with bare SQL so that features need not open their insides. */
public final class SampleUnits {

  private SampleUnits() {}

  /** Key of a new commune. */
  public static Long commune(EntityManager entityManager) {
    return unit(entityManager, "ADMINISTRATIVE", "COMMUNE", "COMMUNE", "Xã Vạn Thắng", null, null);
  }

  /** Key of a new hamlet in a commune. */
  public static Long hamletOf(EntityManager entityManager, Long commune) {
    return unit(
        entityManager, "ADMINISTRATIVE", "HAMLET", "HAMLET", "Thôn Phú Hội 1", commune, null);
  }

  /** Key of a new association unit that serves a commune. */
  public static Long associationOf(EntityManager entityManager, Long commune) {
    return unit(
        entityManager,
        "ASSOCIATION",
        "COMMUNE",
        "ASSOCIATION",
        "Hội Khuyến học xã Vạn Thắng",
        null,
        commune);
  }

  private static Long unit(
      EntityManager entityManager,
      String tree,
      String level,
      String kind,
      String name,
      Long parent,
      Long area) {
    String publicId = UUID.randomUUID().toString();
    update(
        entityManager,
        "insert into organisational_unit (public_id, tree, created_at) values (?1, ?2, now(6))",
        publicId,
        tree);
    Long key =
        ((Number)
                entityManager
                    .createNativeQuery("select id from organisational_unit where public_id = ?1")
                    .setParameter(1, publicId)
                    .getSingleResult())
            .longValue();
    update(
        entityManager,
        "insert into organisational_unit_version (unit_id, valid_from, code, name, short_name,"
            + " name_folded, level, kind, parent_id, area_unit_id) values (?1, '2025-07-01', ?2, ?3, ?3, ?3, ?4,"
            + " ?5, ?6, ?7)",
        key,
        publicId,
        name,
        level,
        kind,
        parent,
        area);
    update(
        entityManager,
        "insert into unit_closure (ancestor_id, descendant_id, depth, valid_from)"
            + " values (?1, ?1, 0, '2025-07-01')",
        key);
    if (parent != null) {
      update(
          entityManager,
          "insert into unit_closure (ancestor_id, descendant_id, depth, valid_from)"
              + " values (?1, ?2, 1, '2025-07-01')",
          parent,
          key);
    }
    return key;
  }

  private static void update(EntityManager entityManager, String sql, Object... values) {
    var query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
