package vn.hieuhoc.duplicate;

import java.util.List;

/**
 * A column of a table that names a person, and the rule of what happens to its rows when that
 * person's entry goes into another one: a row goes along unless the entry that stays has its own of
 * the kind. In the conditions {@code t} is the row, {@code o} one of the entry that stays, and
 * {@code :s} the key of the entry that stays.
 *
 * @param kind what the rows are, as texts name it
 * @param table table
 * @param key column that tells the rows of a person apart
 * @param column column that names the person
 * @param only condition of the rows that name a person at all, or empty
 * @param clash rows of the same table that stand in the way, or empty when none can
 * @param left what is written to rows that stay behind, so that they no longer count
 */
record MergePointer(
    String kind, String table, String key, String column, String only, String clash, Left left) {

  /** What is written to a row that stays behind. */
  enum Left {
    /** Nothing: it is history. */
    NOTHING,
    /** It ends on the day of the merge. */
    ENDED,
    /** The place on the course is given back. */
    WITHDRAWN,
    /** Both rows become the one that stays, see {@link JoinedPath}. */
    JOINED
  }

  private static final String OVERLAP =
      " and (o.valid_to is null or o.valid_to > t.valid_from)"
          + " and (t.valid_to is null or t.valid_to > o.valid_from)";

  /** All of them, in the order in which they are moved. */
  static final List<MergePointer> ALL =
      List.of(
          dated("employment", "person_employment", "person_id", "o.unit_id = t.unit_id"),
          dated("household", "household_member", "person_id", "true"),
          dated("clan", "clan_member", "person_id", "o.clan_id = t.clan_id"),
          dated(
              "position",
              "person_position",
              "person_id",
              "o.unit_id = t.unit_id and o.kind = t.kind"),
          guardian("child_id", "guardian_id"),
          guardian("guardian_id", "child_id"),
          free("consent", "consent", "person_id"),
          free("account", "account", "person_id"),
          free("session", "session", "presenter_person_id"),
          only("session", "session_helper", "session_id", "o.session_id = t.session_id"),
          free("record", "activity_record", "person_id"),
          new MergePointer(
              "enrolment",
              "enrolment",
              "id",
              "person_id",
              "",
              "o.offering_id = t.offering_id",
              Left.WITHDRAWN),
          only("progress", "lesson_progress", "id", "o.lesson_id = t.lesson_id"),
          only(
              "progress",
              "material_reading",
              "id",
              "o.material_id = t.material_id and o.year = t.year"),
          only("progress", "unheard_time", "id", "true"),
          only("progress", "lesson_note", "id", "o.lesson_id = t.lesson_id"),
          only("enrolment", "prerequisite_waiver", "id", "o.course_id = t.course_id"),
          only(
              "equivalence",
              "equivalence",
              "id",
              "t.standing = 1 and o.standing = 1 and o.target_id = t.target_id"),
          new MergePointer(
              "path",
              JoinedPath.TABLE,
              "id",
              "person_id",
              "",
              "o.path_id = t.path_id",
              Left.JOINED),
          only("progress", "assignment_answer", "id", "o.lesson_id = t.lesson_id"),
          only("attendance", "attendance", "id", "o.session_id = t.session_id"),
          free("attendance", "attendance_objection", "person_id"),
          only("attendance", "check_in_use", "id", "o.session_id = t.session_id"),
          only("attempt", "attempt", "id", "o.quiz_id = t.quiz_id"),
          new MergePointer(
              "case",
              "assessment_case",
              "id",
              "subject_id",
              "t.subject_kind = 'PERSON'",
              "o.subject_kind = 'PERSON' and o.year = t.year"
                  + " and o.criteria_set_id = t.criteria_set_id",
              Left.NOTHING),
          free("score", "assessment_score", "by_person_id"),
          new MergePointer(
              "recognition",
              "recognition",
              "id",
              "subject_id",
              "t.subject_kind = 'PERSON'",
              "o.subject_kind = 'PERSON' and o.title = t.title and o.year = t.year",
              Left.NOTHING),
          free("appeal", "appeal", "person_id"),
          only("notice", "person_notice", "id", "o.event_key = t.event_key"),
          only(
              "notice",
              "announcement_person",
              "announcement_id",
              "o.announcement_id = t.announcement_id"),
          only("mail", "mail_preference", "id", "true"),
          only("mail", "mail_outbox", "id", "o.event_key = t.event_key and o.channel = t.channel"),
          only("mail", "calendar_feed", "id", "true"),
          free("talk", "course_post", "person_id"),
          only("certificate", "certificate", "id", "o.programme_id = t.programme_id"),
          only("training", "training_completion", "id", "o.programme_id = t.programme_id"));

  private static MergePointer dated(String kind, String table, String column, String same) {
    return new MergePointer(kind, table, "id", column, "", same + OVERLAP, Left.ENDED);
  }

  /** Who acts for whom; nobody acts for oneself. */
  private static MergePointer guardian(String column, String across) {
    return new MergePointer(
        "guardian",
        "person_guardian",
        "id",
        column,
        "t." + across + " <> :s",
        "o." + across + " = t." + across + OVERLAP,
        Left.ENDED);
  }

  private static MergePointer free(String kind, String table, String column) {
    return new MergePointer(kind, table, "id", column, "", "", Left.NOTHING);
  }

  private static MergePointer only(String kind, String table, String key, String same) {
    return new MergePointer(kind, table, key, "person_id", "", same, Left.NOTHING);
  }

  /** From where and on which conditions the rows of the other entry are read. */
  String rows() {
    return " from `"
        + table
        + "` t where t."
        + column
        + " = :m"
        + (only.isEmpty() ? "" : " and " + only);
  }

  /** Which of them go along. */
  String free() {
    return clash.isEmpty()
        ? ""
        : " and not exists (select 1 from `"
            + table
            + "` o where o."
            + column
            + " = :s and "
            + clash
            + ")";
  }
}
