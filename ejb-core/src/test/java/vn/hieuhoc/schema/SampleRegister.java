package vn.hieuhoc.schema;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.support.VietnameseText;

/**
 * A small register written with bare SQL, for tests that count over many features' tables: units,
 * people, homes, collectives, posts, titles, sessions, records. Everything begins on 1 July 2025
 * unless said otherwise.
 */
public final class SampleRegister {

  private static final LocalDate START = LocalDate.of(2025, 7, 1);

  private final EntityManager entityManager;
  private final Long decision;
  private int count;

  public SampleRegister(EntityManager entityManager) {
    this.entityManager = entityManager;
    Long place = unit("ADMINISTRATIVE", "PROVINCE", "PROVINCE", "Nơi ký", null, null);
    this.decision =
        insert(
            "recognition_decision",
            "title, year, decision_number, decision_date, signer, unit_id, basis, created_at",
            "'LEARNING_CITIZEN', 2025, '1/QĐ', '2025-07-01', 'A', ?, 'CASES', now(6)",
            place);
  }

  public Long province() {
    return unit("ADMINISTRATIVE", "PROVINCE", "PROVINCE", "Tỉnh", null, null);
  }

  public Long commune(Long province) {
    return unit("ADMINISTRATIVE", "COMMUNE", "COMMUNE", "Xã", province, null);
  }

  public Long hamlet(Long commune) {
    return unit("ADMINISTRATIVE", "HAMLET", "HAMLET", "Thôn", commune, null);
  }

  public Long association(Long commune) {
    return unit("ASSOCIATION", "COMMUNE", "ASSOCIATION", "Hội Khuyến học", null, commune);
  }

  public Long centre(Long commune) {
    return unit("CENTRE", "COMMUNE", "LEARNING_CENTRE", "Trung tâm", commune, commune);
  }

  public Long workplace(Long commune) {
    return unit("WORKPLACE", "COMMUNE", "WORKPLACE", "Trường", commune, commune);
  }

  /** A person without a home. */
  public Long person(String name, int born, String workingStatus) {
    String publicId = UUID.randomUUID().toString();
    return insert(
        "person",
        "person_number, full_name, sort_name, name_folded, birth_year, working_status,"
            + " identity_assurance, created_at, modified_at",
        "?, ?, ?, ?, ?, ?, 'CONFIRMED', now(6), now(6)",
        publicId.substring(0, 18),
        name,
        VietnameseText.sortName(name),
        VietnameseText.fold(name),
        born,
        workingStatus);
  }

  /** A worker born in 1980 who lives somewhere. */
  public Long worker(String name, Long home) {
    Long person = person(name, 1980, "WORKER");
    lives(person, home, START, null);
    return person;
  }

  public void lives(Long person, Long unit, LocalDate from, LocalDate to) {
    insertOnly(
        "person_residence", "person_id, unit_id, valid_from, valid_to", person, unit, from, to);
    run("update person set home_unit_id = ? where id = ?", unit, person);
  }

  public void mergedInto(Long person, Long other) {
    run("update person set merged_into_id = ? where id = ?", other, person);
  }

  public Long household(Long hamlet, Long... members) {
    Long household =
        insert(
            "household",
            "code, unit_id, valid_from, created_at",
            "?, ?, '2025-07-01', now(6)",
            "H" + ++count,
            hamlet);
    for (Long member : members) {
      run(
          "insert into household_member (household_id, person_id, member_role, valid_from)"
              + " values (?, ?, 'MEMBER', '2025-07-01')",
          household,
          member);
    }
    return household;
  }

  public Long clan(Long hamlet, Long... members) {
    Long clan =
        insert(
            "clan",
            "name, unit_id, valid_from, created_at",
            "?, ?, '2025-07-01', now(6)",
            "Họ " + ++count,
            hamlet);
    for (Long member : members) {
      run(
          "insert into clan_member (clan_id, person_id, member_role, valid_from)"
              + " values (?, ?, 'MEMBER', '2025-07-01')",
          clan,
          member);
    }
    return clan;
  }

  /** A title; {@code revoked} is null for one that was not taken back. */
  public void title(
      String title,
      String subjectKind,
      Long subject,
      LocalDate from,
      LocalDate to,
      LocalDate revoked) {
    insert(
        "recognition",
        "decision_id, title, subject_kind, subject_id, year, unit_id, unit_name, subject_name,"
            + " valid_from, valid_to, revoked_on, status, created_at",
        "?, ?, ?, ?, ?, (select min(id) from organisational_unit), 'X', 'Y', ?, ?, ?, ?, now(6)",
        decision,
        title,
        subjectKind,
        subject,
        2000 + ++count,
        from,
        to,
        revoked,
        revoked == null ? "VALID" : "REVOKED");
  }

  /** A title from the beginning, without end. */
  public void title(String title, String subjectKind, Long subject) {
    title(title, subjectKind, subject, START, null, null);
  }

  public void citizen(Long person) {
    title("LEARNING_CITIZEN", "PERSON", person);
  }

  public void works(Long person, Long workplace, LocalDate to) {
    insertOnly(
        "person_employment",
        "person_id, unit_id, valid_from, valid_to",
        person,
        workplace,
        START,
        to);
  }

  public void holds(Long person, Long unit, String kind, LocalDate to) {
    insert(
        "person_position",
        "person_id, unit_id, kind, valid_from, valid_to",
        "?, ?, ?, '2025-07-01', ?",
        person,
        unit,
        kind,
        to);
  }

  public Long course(Long unit) {
    return insert(
        "course",
        "unit_id, title, language, field, status, created_at, modified_at",
        "?, ?, 'vi', 2, 'PUBLISHED', now(6), now(6)",
        unit,
        "Khóa " + ++count);
  }

  public Long session(Long course, Long unit, Long presenter, Instant startsAt, String status) {
    Long offering =
        insert(
            "offering",
            "course_id, unit_id, mode, enrolment_mode, status, created_at",
            "?, ?, 'SESSIONS', 'SELF', 'OPEN', now(6)",
            course,
            unit);
    return insert(
        "session",
        "offering_id, unit_id, title, venue, starts_at, ends_at, presenter_person_id, status,"
            + " created_at",
        "?, ?, 'Buổi', 'Nhà văn hóa', ?, ?, ?, ?, now(6)",
        offering,
        unit,
        startsAt,
        startsAt.plusSeconds(7200),
        presenter,
        status);
  }

  public void helps(Long person, Long session) {
    insertOnly("session_helper", "session_id, person_id, part", session, person, "ASSISTANT");
  }

  /** A programme in force since the start of 2026. */
  public Long programme(Long unit, String purpose) {
    return insert(
        "training_programme",
        "code, name, purpose, unit_id, valid_from, status, created_at",
        "?, 'Bồi dưỡng', ?, ?, '2026-01-01', 'PUBLISHED', now(6)",
        "P" + ++count,
        purpose,
        unit);
  }

  /** An item of a programme with its first way. */
  public Long item(
      Long programme, String code, String wayKind, Long course, Long session, String topic) {
    run(
        "insert into training_item (programme_id, ordinal, code, name) values (?, ?, ?, ?)",
        programme,
        ++count,
        code,
        code);
    Long item =
        ((Number)
                entityManager
                    .createNativeQuery(
                        "select id from training_item where programme_id = ?1 and code = ?2")
                    .setParameter(1, programme)
                    .setParameter(2, code)
                    .getSingleResult())
            .longValue();
    way(item, wayKind, course, session, topic);
    return item;
  }

  /** A further way to meet an item. */
  public void way(Long item, String kind, Long course, Long session, String topic) {
    insertOnly(
        "training_item_way",
        "item_id, kind, course_id, session_id, topic_code",
        item,
        kind,
        course,
        session,
        topic);
  }

  public void audience(Long programme, String positionKind, String level) {
    insertOnly(
        "training_audience", "programme_id, position_kind, level", programme, positionKind, level);
  }

  /** A completion as the derivation would keep it. */
  public void completed(Long programme, Long person, Instant at) {
    run(
        "insert into training_completion (programme_id, person_id, items_met, items_total,"
            + " completed_at, evidence, derived_at) values (?, ?, 1, 1, ?, '{}', now(6))",
        programme,
        person,
        at);
  }

  /** The public id of a row. */
  public String publicId(String table, Long id) {
    return (String)
        entityManager
            .createNativeQuery(
                "select cast(t.public_id as char(36)) from " + table + " t where t.id = ?1")
            .setParameter(1, id)
            .getSingleResult();
  }

  /** A record of the ledger; returns its statement id. */
  public UUID record(Long person, String kind, String activityIri, Instant at, String trust) {
    UUID statement = UUID.randomUUID();
    run(
        "insert into activity_record (id, statement_id, person_id, verb_iri, activity_iri,"
            + " activity_hash, kind, happened_at, trust, body_hash)"
            + " values (?, ?, ?, 'urn:v', ?, unhex(sha2(?, 256)), ?, ?, ?,"
            + " unhex(sha2('b', 256)))",
        System.nanoTime(),
        statement.toString(),
        person,
        activityIri,
        activityIri,
        kind,
        at,
        trust);
    return statement;
  }

  public void topic(UUID statement, String code) {
    run(
        "insert into record_topic (record_id, topic_code)"
            + " select id, ? from activity_record where statement_id = ?",
        code,
        statement.toString());
  }

  /** Says of a record that it did not succeed. */
  public void failed(UUID statement) {
    run("update activity_record set success = false where statement_id = ?", statement.toString());
  }

  public void voided(UUID statement) {
    run(
        "insert into voiding (voided_statement_id, voiding_statement_id, voided_at)"
            + " values (?, ?, now(6))",
        statement.toString(),
        UUID.randomUUID().toString());
  }

  private Long unit(String tree, String level, String kind, String name, Long parent, Long area) {
    Long key = insert("organisational_unit", "tree, created_at", "?, now(6)", tree);
    String unique = name + " " + key;
    insertOnly(
        "organisational_unit_version",
        "unit_id, valid_from, code, name, short_name, name_folded, level, kind, parent_id,"
            + " area_unit_id",
        key,
        START,
        "U" + key,
        unique,
        unique,
        VietnameseText.fold(unique),
        level,
        kind,
        parent,
        area);
    run(
        "insert into unit_closure (ancestor_id, descendant_id, depth, valid_from)"
            + " select ?, ?, 0, '2025-07-01' union all select c.ancestor_id, ?, c.depth + 1,"
            + " '2025-07-01' from unit_closure c where c.descendant_id = ?",
        key,
        key,
        key,
        parent == null ? -1L : parent);
    return key;
  }

  /** Inserts a row that has a public id, and gives its key. */
  private Long insert(String table, String columns, String values, Object... given) {
    String publicId = UUID.randomUUID().toString();
    Object[] all = new Object[given.length + 1];
    all[0] = publicId;
    System.arraycopy(given, 0, all, 1, given.length);
    run("insert into " + table + " (public_id, " + columns + ") values (?, " + values + ")", all);
    return ((Number)
            entityManager
                .createNativeQuery("select t.id from " + table + " t where t.public_id = ?1")
                .setParameter(1, publicId)
                .getSingleResult())
        .longValue();
  }

  private void insertOnly(String table, String columns, Object... given) {
    run(
        "insert into "
            + table
            + " ("
            + columns
            + ") values ("
            + "?, ".repeat(given.length - 1)
            + "?)",
        given);
  }

  private void run(String sql, Object... given) {
    StringBuilder numbered = new StringBuilder();
    int place = 0;
    for (char c : sql.toCharArray()) {
      numbered.append(c == '?' ? "?" + ++place : String.valueOf(c));
    }
    var query = entityManager.createNativeQuery(numbered.toString());
    for (int i = 0; i < given.length; i++) {
      Object value = given[i];
      query.setParameter(
          i + 1,
          value instanceof Instant at
              ? java.sql.Timestamp.from(at)
              : value instanceof LocalDate day ? java.sql.Date.valueOf(day) : value);
    }
    query.executeUpdate();
  }
}
