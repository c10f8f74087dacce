package vn.hieuhoc.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.SqlRow;

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
    Query query =
        bound(
            "select count(distinct pe.id),"
                + " count(distinct case when tc.completed_at is not null then pe.id end)"
                + HELD
                + DONE
                + " where tp.id = ?3"
                + UNDER,
            programmeId,
            unitId,
            day);
    SqlRow row = SqlRow.of(query).get(0);
    return new long[] {row.key(0), row.key(1)};
  }

  /** The same for every programme in force in which somebody had to, by key. */
  Map<Long, long[]> countsByProgramme(Long unitId, LocalDate day) {
    Query query =
        entityManager
            .createNativeQuery(
                "select tp.id, count(distinct pe.id),"
                    + " count(distinct case when tc.completed_at is not null then pe.id end)"
                    + HELD
                    + DONE
                    + " where tp.status = 'PUBLISHED'"
                    + UNDER
                    + " group by tp.id")
            .setParameter(1, Date.valueOf(day))
            .setParameter(2, unitId);
    return SqlRow.of(query).stream()
        .collect(Collectors.toMap(row -> row.key(0), row -> new long[] {row.key(1), row.key(2)}));
  }

  /** The same for each commune under a unit in which somebody had to, by name. */
  List<UnitCompletionRow> countsByCommune(Long programmeId, Long unitId, LocalDate day) {
    Query query =
        bound(
            "select cast(u.public_id as char(36)), cv.name, count(distinct pe.id),"
                + " count(distinct case when tc.completed_at is not null then pe.id end)"
                + HELD
                + DONE
                + " join unit_closure k on k.descendant_id = coalesce(v.area_unit_id, po.unit_id)"
                + " and k.valid_from <= ?1 and (k.valid_to is null or k.valid_to > ?1)"
                + " join organisational_unit_version cv on cv.unit_id = k.ancestor_id"
                + " and cv.level = 'COMMUNE' and cv.valid_from <= ?1"
                + " and (cv.valid_to is null or cv.valid_to > ?1)"
                + " join organisational_unit u on u.id = cv.unit_id and u.tree = 'ADMINISTRATIVE'"
                + " where tp.id = ?3"
                + UNDER
                + " group by u.public_id, cv.name, cv.short_name order by cv.short_name",
            programmeId,
            unitId,
            day);
    return SqlRow.of(query).stream()
        .map(row -> new UnitCompletionRow(row.uuid(0), row.text(1), row.key(2), row.key(3)))
        .toList();
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
        SqlRow.number(
            bound("select count(distinct pe.id)" + HELD + DONE + where, programmeId, unitId, day));
    Query query =
        bound(
                "select cast(pe.public_id as char(36)), pe.full_name, pe.birth_year,"
                    + " (select hv.name from organisational_unit_version hv"
                    + "  where hv.unit_id = pe.home_unit_id and hv.valid_from <= ?1"
                    + "  and (hv.valid_to is null or hv.valid_to > ?1) limit 1),"
                    + " min(po.kind), min(v.name), max(coalesce(tc.items_met, 0)),"
                    + " (select count(*) from training_item i where i.programme_id = ?3),"
                    + " max(tc.completed_at), max(tc.evidence)"
                    + HELD
                    + DONE
                    + where
                    + " group by pe.id, pe.public_id, pe.full_name, pe.birth_year,"
                    + " pe.home_unit_id, pe.sort_name order by pe.sort_name, pe.id",
                programmeId,
                unitId,
                day)
            .setFirstResult(page.first())
            .setMaxResults(page.size());
    List<CompletionRow> rows =
        SqlRow.of(query).stream().map(ObligationRepository::completion).toList();
    return new Page<>(rows, total, page);
  }

  /** Keys of the programmes that the person has to follow on the day. */
  Set<Long> required(Long personId, LocalDate day) {
    return Set.copyOf(
        SqlRow.keys(
            entityManager
                .createNativeQuery("select distinct tp.id" + HELD + " where pe.id = ?2")
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, personId)));
  }

  /**
   * Keys of the programmes that concern a person on the day.
   *
   * @return true for those the person has to follow, false for those that are only completed
   */
  Map<Long, Boolean> concerning(Long personId, LocalDate day) {
    Map<Long, Boolean> concerning = new HashMap<>();
    SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select tp.id, true"
                        + HELD
                        + " where pe.id = ?2 union select c.programme_id, false"
                        + " from training_completion c where c.person_id = ?2"
                        + " and c.completed_at is not null")
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, personId))
        .forEach(row -> concerning.merge(row.key(0), row.truth(1), Boolean::logicalOr));
    return concerning;
  }

  /** How many pairs of person and programme in force are still open under a unit on a day. */
  long countOpen(Long unitId, LocalDate day) {
    return SqlRow.number(
        entityManager
            .createNativeQuery(
                "select count(distinct pe.id, tp.id)"
                    + HELD
                    + DONE
                    + " where tp.status = 'PUBLISHED' and tp.valid_from <= ?1"
                    + " and tc.completed_at is null"
                    + UNDER)
            .setParameter(1, Date.valueOf(day))
            .setParameter(2, unitId));
  }

  /** Key and home of a person, by public id. */
  Optional<Subject> person(UUID publicId) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select coalesce(merged_into_id, id), home_unit_id from person"
                        + " where public_id = ?1")
                .setParameter(1, publicId.toString()))
        .stream()
        .findFirst()
        .map(row -> new Subject(row.key(0), row.key(1)));
  }

  /** Units where the person holds a position on the day. */
  List<Long> unitsOfPositions(Long personId, LocalDate day) {
    return SqlRow.keys(
        entityManager
            .createNativeQuery(
                "select distinct po.unit_id from person_position po where po.person_id = ?2"
                    + " and po.valid_from <= ?1 and (po.valid_to is null or po.valid_to > ?1)")
            .setParameter(1, Date.valueOf(day))
            .setParameter(2, personId));
  }

  /** A person, as far as permission asks. */
  record Subject(Long key, Long homeUnitId) {}

  private Query bound(String sql, Long programmeId, Long unitId, LocalDate day) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, Date.valueOf(day))
        .setParameter(2, unitId)
        .setParameter(3, programmeId);
  }

  private static CompletionRow completion(SqlRow row) {
    return new CompletionRow(
        row.uuid(0),
        row.text(1),
        row.integer(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.count(6),
        row.count(7),
        row.instant(8),
        met(row.text(9)));
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
