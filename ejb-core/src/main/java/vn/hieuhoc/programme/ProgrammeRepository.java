package vn.hieuhoc.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.Remembered;
import vn.hieuhoc.support.SqlRow;

/** Programmes and what their ways point at. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ProgrammeRepository {

  private static final String ROW =
      "select new vn.hieuhoc.programme.ProgrammeRow(p.publicId, p.code, p.name, p.purpose, p.basis,"
          + " u.publicId, p.validFrom, p.validTo, p.leastTrust, p.ruleNumber, p.status,"
          + " size(p.items)) from TrainingProgramme p"
          + " join OrganisationalUnit u on u.id = p.unitId";

  private static final String WAYS =
      "select w.kind, cast(coalesce(c.public_id, s.public_id) as char(36)),"
          + " cast(coalesce(c.public_id, sc.public_id) as char(36)),"
          + " coalesce(c.title, s.title, w.topic_code), s.starts_at, s.venue, i.id"
          + " from training_item_way w join training_item i on i.id = w.item_id"
          + " left join course c on c.id = w.course_id"
          + " left join session s on s.id = w.session_id"
          + " left join offering o on o.id = s.offering_id"
          + " left join course sc on sc.id = o.course_id";

  @PersistenceContext private EntityManager entityManager;

  @Remembered(forget = true)
  void add(TrainingProgramme programme) {
    entityManager.persist(programme);
    entityManager.flush();
  }

  /** Writes what was removed before its codes are used again. */
  @Remembered(forget = true)
  void flush() {
    entityManager.flush();
  }

  Optional<TrainingProgramme> find(UUID publicId) {
    return entityManager
        .createQuery(
            "select distinct p from TrainingProgramme p left join fetch p.items i"
                + " where p.publicId = :id order by i.ordinal",
            TrainingProgramme.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** Asked by every part of a page about one programme. */
  @Remembered
  Optional<Long> keyInForce(UUID publicId) {
    return entityManager
        .createQuery(
            "select p.id from TrainingProgramme p where p.publicId = :id"
                + " and p.status = :published",
            Long.class)
        .setParameter("id", publicId)
        .setParameter("published", ProgrammeStatus.PUBLISHED)
        .getResultStream()
        .findFirst();
  }

  Optional<TrainingProgramme> find(Long id) {
    return Optional.ofNullable(entityManager.find(TrainingProgramme.class, id));
  }

  boolean hasCode(String code) {
    return entityManager
            .createQuery(
                "select count(p) from TrainingProgramme p where p.code = :code", Long.class)
            .setParameter("code", code)
            .getSingleResult()
        > 0;
  }

  ProgrammeRow row(UUID publicId) {
    return entityManager
        .createQuery(ROW + " where p.publicId = :id", ProgrammeRow.class)
        .setParameter("id", publicId)
        .getSingleResult();
  }

  /** Programmes in force first, then by the day they begin, newest first. */
  List<ProgrammeRow> rows(boolean withDrafts) {
    return entityManager
        .createQuery(
            ROW + " where p.status in :statuses order by p.status desc, p.validFrom desc, p.code",
            ProgrammeRow.class)
        .setParameter(
            "statuses",
            withDrafts ? List.of(ProgrammeStatus.values()) : List.of(ProgrammeStatus.PUBLISHED))
        .getResultList();
  }

  /** True when there is any programme, in force or not. */
  boolean any() {
    return !entityManager
        .createQuery("select t.id from TrainingProgramme t", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The programmes in force with their items, by key: one look for all of the items. */
  List<TrainingProgramme> published() {
    return entityManager
        .createQuery(
            "select distinct p from TrainingProgramme p left join fetch p.items i"
                + " where p.status = :published order by p.id, i.ordinal",
            TrainingProgramme.class)
        .setParameter("published", ProgrammeStatus.PUBLISHED)
        .getResultList();
  }

  /** The programmes in force with what is to be learnt in each, in one look. */
  List<ProgrammeInForce> followable() {
    Map<Long, List<Object[]>> lines = new LinkedHashMap<>();
    entityManager
        .createQuery(
            "select p, u.publicId, i from TrainingProgramme p"
                + " join OrganisationalUnit u on u.id = p.unitId"
                + " join TrainingItem i on i.programme = p"
                + " where p.status = :published order by p.id, i.ordinal",
            Object[].class)
        .setParameter("published", ProgrammeStatus.PUBLISHED)
        .getResultStream()
        .forEach(
            line ->
                lines
                    .computeIfAbsent(((TrainingProgramme) line[0]).id(), key -> new ArrayList<>())
                    .add(line));
    return lines.values().stream().map(ProgrammeRepository::inForce).toList();
  }

  private static ProgrammeInForce inForce(List<Object[]> lines) {
    TrainingProgramme programme = (TrainingProgramme) lines.get(0)[0];
    List<ProgrammeInForce.Item> items =
        lines.stream()
            .map(line -> (TrainingItem) line[2])
            .map(item -> new ProgrammeInForce.Item(item.id(), item.code(), item.name()))
            .toList();
    return new ProgrammeInForce(
        programme.rules(items.stream().map(ProgrammeInForce.Item::code).toList()),
        programme.row((UUID) lines.get(0)[1], items.size()),
        items);
  }

  /** Where the items of programmes can be learnt, by key of the item. */
  Map<Long, List<LearningWay>> ways(Collection<Long> programmeIds) {
    Map<Long, List<LearningWay>> ways = new HashMap<>();
    if (programmeIds.isEmpty()) {
      return ways;
    }
    Query query =
        entityManager.createNativeQuery(
            WAYS
                + " where i.programme_id in "
                + SqlRow.list(programmeIds)
                + " order by w.kind, s.starts_at, w.id");
    for (SqlRow row : SqlRow.of(query)) {
      ways.computeIfAbsent(row.key(6), item -> new ArrayList<>()).add(ChoiceRepository.way(row));
    }
    return ways;
  }
}
