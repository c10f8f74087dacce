package vn.hieuhoc.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Who had to follow a programme on a day, read from the positions, and how far they are. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ObligationRepository {

  /** Positions of the day that are in the audience of a programme; ?1 is the day. */
  private static final String HELD =
      " from training_audience a join training_programme tp on tp.id = a.programme_id"
          + " join person_position po on po.kind = a.position_kind and po.valid_from <= ?1"
          + "   and (po.valid_to is null or po.valid_to > ?1)"
          + " join organisational_unit_version v on v.unit_id = po.unit_id and v.valid_from <= ?1"
          + "   and (v.valid_to is null or v.valid_to > ?1)"
          + "   and (a.level is null or a.level = v.level)"
          + " join person pe on pe.id = po.person_id and pe.merged_into_id is null";

  /** Positions that lie under the unit ?2, in its own tree or by the area they serve. */
  private static final String UNDER =
      " and exists (select 1 from unit_closure c where c.ancestor_id = ?2"
          + " and c.descendant_id in (po.unit_id, v.area_unit_id)"
          + " and c.valid_from <= ?1 and (c.valid_to is null or c.valid_to > ?1))";

  private static final String DONE =
      " left join training_completion tc on tc.programme_id = tp.id and tc.person_id = pe.id";

  @PersistenceContext private EntityManager entityManager;

  /** How many had to, and how many of them have, under a unit; a person counts once. */
  long[] counts(Long programmeId, Long unitId, LocalDate day) {
    Object[] row =
        (Object[])
            entityManager
                .createNativeQuery(
                    "select count(distinct pe.id),"
                        + " count(distinct case when tc.completed_at is not null then pe.id end)"
                        + HELD
                        + DONE
                        + " where tp.id = ?3"
                        + UNDER)
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, unitId)
                .setParameter(3, programmeId)
                .getSingleResult();
    return new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue()};
  }

  /** The same for each commune under a unit in which somebody had to, by name. */
  List<UnitCompletionRow> countsByCommune(Long programmeId, Long unitId, LocalDate day) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select cast(u.public_id as char(36)), cv.name, count(distinct pe.id),"
                    + " count(distinct case when tc.completed_at is not null then pe.id end)"
                    + HELD
                    + DONE
                    + " join unit_closure k on k.descendant_id = coalesce(v.area_unit_id,"
                    + " po.unit_id) and k.valid_from <= ?1"
                    + " and (k.valid_to is null or k.valid_to > ?1)"
                    + " join organisational_unit_version cv on cv.unit_id = k.ancestor_id"
                    + " and cv.level = 'COMMUNE' and cv.valid_from <= ?1"
                    + " and (cv.valid_to is null or cv.valid_to > ?1)"
                    + " join organisational_unit u on u.id = cv.unit_id"
                    + " and u.tree = 'ADMINISTRATIVE'"
                    + " where tp.id = ?3"
                    + UNDER
                    + " group by u.public_id, cv.name, cv.short_name order by cv.short_name")
            .setParameter(1, Date.valueOf(day))
            .setParameter(2, unitId)
            .setParameter(3, programmeId)
            .getResultList();
    List<UnitCompletionRow> communes = new ArrayList<>(rows.size());
    for (Object row : rows) {
      Object[] c = (Object[]) row;
      communes.add(
          new UnitCompletionRow(
              UUID.fromString((String) c[0]),
              (String) c[1],
              ((Number) c[2]).longValue(),
              ((Number) c[3]).longValue()));
    }
    return communes;
  }

  /** The people behind the counts, by name. */
  Page<CompletionRow> people(
      Long programmeId, Long unitId, LocalDate day, CompletionFilter filter, PageRequest page) {
    String which =
        switch (filter) {
          case ALL -> "";
          case HAS -> " and tc.completed_at is not null";
          case HAS_NOT -> " and tc.completed_at is null";
        };
    String where = " where tp.id = ?3" + UNDER + which;
    long total =
        ((Number)
                entityManager
                    .createNativeQuery("select count(distinct pe.id)" + HELD + DONE + where)
                    .setParameter(1, Date.valueOf(day))
                    .setParameter(2, unitId)
                    .setParameter(3, programmeId)
                    .getSingleResult())
            .longValue();
    Query query =
        entityManager
            .createNativeQuery(
                "select cast(pe.public_id as char(36)), pe.full_name, pe.birth_year,"
                    + " (select hv.name from organisational_unit_version hv"
                    + "  where hv.unit_id = pe.home_unit_id and hv.valid_from <= ?1"
                    + "  and (hv.valid_to is null or hv.valid_to > ?1) limit 1),"
                    + " min(po.kind), min(v.name), max(tc.items_met),"
                    + " (select count(*) from training_item i where i.programme_id = ?3),"
                    + " max(tc.completed_at), max(tc.evidence)"
                    + HELD
                    + DONE
                    + where
                    + " group by pe.id, pe.public_id, pe.full_name, pe.birth_year, pe.home_unit_id,"
                    + " pe.sort_name order by pe.sort_name, pe.id")
            .setParameter(1, Date.valueOf(day))
            .setParameter(2, unitId)
            .setParameter(3, programmeId)
            .setFirstResult(page.first())
            .setMaxResults(page.size());
    List<CompletionRow> rows = new ArrayList<>();
    for (Object row : query.getResultList()) {
      rows.add(completion((Object[]) row));
    }
    return new Page<>(rows, total, page);
  }

  /** True when the person has to follow the programme on the day. */
  boolean required(Long programmeId, Long personId, LocalDate day) {
    return ((Number)
                entityManager
                    .createNativeQuery(
                        "select count(*)" + HELD + " where tp.id = ?3 and pe.id = ?2")
                    .setParameter(1, Date.valueOf(day))
                    .setParameter(2, personId)
                    .setParameter(3, programmeId)
                    .getSingleResult())
            .longValue()
        > 0;
  }

  /** How many pairs of person and programme in force are still open under a unit on a day. */
  long countOpen(Long unitId, LocalDate day) {
    return ((Number)
            entityManager
                .createNativeQuery(
                    "select count(distinct pe.id, tp.id)"
                        + HELD
                        + DONE
                        + " where tp.status = 'PUBLISHED' and tp.valid_from <= ?1"
                        + " and tc.completed_at is null"
                        + UNDER)
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, unitId)
                .getSingleResult())
        .longValue();
  }

  /** Key and home of a person, by public id. */
  Optional<Subject> person(UUID publicId) {
    return subject("public_id = ?1", publicId.toString());
  }

  private Optional<Subject> subject(String condition, Object value) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select coalesce(merged_into_id, id), home_unit_id from person where " + condition)
            .setParameter(1, value)
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(Object[].class::cast)
        .map(
            c ->
                new Subject(
                    ((Number) c[0]).longValue(),
                    c[1] == null ? null : ((Number) c[1]).longValue()));
  }

  /** Units where the person holds a position on the day. */
  List<Long> unitsOfPositions(Long personId, LocalDate day) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select distinct po.unit_id from person_position po where po.person_id = ?2"
                    + " and po.valid_from <= ?1 and (po.valid_to is null or po.valid_to > ?1)")
            .setParameter(1, Date.valueOf(day))
            .setParameter(2, personId)
            .getResultList();
    return rows.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** A person, as far as permission asks. */
  record Subject(Long key, Long homeUnitId) {}

  private static CompletionRow completion(Object[] c) {
    return new CompletionRow(
        UUID.fromString((String) c[0]),
        (String) c[1],
        c[2] == null ? null : ((Number) c[2]).intValue(),
        (String) c[3],
        (String) c[4],
        (String) c[5],
        c[6] == null ? 0 : ((Number) c[6]).intValue(),
        ((Number) c[7]).intValue(),
        c[8] == null ? null : ((Timestamp) c[8]).toInstant(),
        met((String) c[9]));
  }

  private static List<String> met(String evidence) {
    if (evidence == null) {
      return List.of();
    }
    try (var reader = Json.createReader(new StringReader(evidence))) {
      return reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
          .map(item -> item.getString("item"))
          .toList();
    }
  }
}
