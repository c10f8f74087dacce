package vn.hieuhoc.indicator;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who is counted, as one SQL relation an indicator: {@code subject}, {@code place} (the
 * administrative unit where the subject is counted), one column a fact, and {@code counted}. The
 * value, the ranking of units and the list of people all select from this same relation.
 *
 * <p>Parameters: ?1 the day, ?2 begin and ?3 end of the period as instants, ?4 begin of the time in
 * which training counts, ?5 the year of the day.
 */
final class Population {

  private final IndicatorParameters parameters;

  Population(IndicatorParameters parameters) {
    this.parameters = parameters;
  }

  String of(Indicator indicator) {
    String subjects =
        switch (indicator) {
          case I6 -> workers();
          case I7 -> staff();
          case I8 -> associations();
          case I9 -> cadres();
        };
    String counted =
        indicator.required().stream()
            .map(Population::column)
            .sorted()
            .collect(Collectors.joining(" and "));
    return "select b.*, (" + counted + ") as counted from (" + subjects + ") b" + among(indicator);
  }

  /** The column of a fact. */
  static String column(Fact fact) {
    return "f_" + fact.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String among(Indicator indicator) {
    return indicator == Indicator.I6
        ? " where "
            + List.of(Fact.LEARNING_FAMILY, Fact.LEARNING_CLAN, Fact.LEARNING_COMMUNITY).stream()
                .map(fact -> "b." + column(fact))
                .collect(Collectors.joining(" or "))
        : "";
  }

  /** Workers by status and age, where they live on the day. */
  private String workers() {
    return "select pe.id as subject, re.unit_id as place, "
        + exists(
            Fact.LEARNING_FAMILY,
            "household_member m join recognition g on g.subject_id = m.household_id",
            "m.person_id = pe.id and " + at("m") + title("LEARNING_FAMILY", "HOUSEHOLD"))
        + ", "
        + exists(
            Fact.LEARNING_CLAN,
            "clan_member m join recognition g on g.subject_id = m.clan_id",
            "m.person_id = pe.id and " + at("m") + title("LEARNING_CLAN", "CLAN"))
        + ", "
        + exists(
            Fact.LEARNING_COMMUNITY,
            "recognition g",
            "g.subject_id = re.unit_id" + title("LEARNING_COMMUNITY", "HAMLET"))
        + ", "
        + citizen()
        + " from person pe join person_residence re on re.person_id = pe.id and "
        + at("re")
        + " where pe.merged_into_id is null and pe.working_status in "
        + parameters.workerStatuses()
        + " and (pe.birth_year is null or pe.birth_year between ?5 - "
        + parameters.workerAgeTo()
        + " and ?5 - "
        + parameters.workerAgeFrom()
        + ")";
  }

  /** Staff of workplaces with the title, where the workplace lies. */
  private String staff() {
    return "select pe.id as subject, v.area_unit_id as place, "
        + citizen()
        + " from person_employment e join person pe on pe.id = e.person_id"
        + " and pe.merged_into_id is null"
        + " join organisational_unit_version v on v.unit_id = e.unit_id and "
        + at("v")
        + " where "
        + at("e")
        + " and exists (select 1 from recognition g where g.subject_id = e.unit_id"
        + title("LEARNING_UNIT", "WORKPLACE")
        + ")";
  }

  /** Commune associations, where they serve. */
  private String associations() {
    return "select v.unit_id as subject, v.area_unit_id as place, "
        + exists(
            Fact.LEADS_CENTRE,
            "person_position h join person_position l on l.person_id = h.person_id"
                + " join organisational_unit_version cv on cv.unit_id = l.unit_id",
            "h.unit_id = v.unit_id and h.kind in "
                + parameters.associationHeads()
                + " and "
                + at("h")
                + " and l.kind in "
                + parameters.centreLeaders()
                + " and "
                + at("l")
                + " and cv.kind = 'LEARNING_CENTRE' and cv.area_unit_id = v.area_unit_id and "
                + at("cv"))
        + " from organisational_unit_version v where v.kind = 'ASSOCIATION'"
        + " and v.level = 'COMMUNE' and "
        + at("v");
  }

  /** Cadres of commune associations, where the association serves. */
  private String cadres() {
    return "select distinct pe.id as subject, v.area_unit_id as place, ("
        + "exists (select 1 from session s join offering o on o.id = s.offering_id"
        + " join organisational_unit ou on ou.id = o.unit_id and ou.tree = 'CENTRE'"
        + " left join session_helper sh on sh.session_id = s.id and sh.person_id = pe.id"
        + " where (s.presenter_person_id = pe.id or sh.person_id is not null)"
        + " and s.status = 'HELD' and s.starts_at >= ?2 and s.starts_at < ?3)"
        + " or exists (select 1 from activity_record r left join voiding vo"
        + " on vo.voided_statement_id = r.statement_id where r.person_id = pe.id"
        + " and r.kind = 'CONTRIBUTION' and r.happened_at >= ?2 and r.happened_at < ?3"
        + " and vo.voided_statement_id is null and (r.success is null or r.success)"
        + " and (r.completion is null or r.completion) and r.trust in "
        + parameters.contributionTrusts()
        + ")) as "
        + column(Fact.CENTRE_ACTIVITY)
        + ", "
        + exists(
            Fact.IT_TRAINING,
            "training_completion tc join training_programme tp on tp.id = tc.programme_id",
            "tc.person_id = pe.id and tp.purpose = 'IT_FOR_CADRES' and tp.status = 'PUBLISHED'"
                + " and tc.completed_at >= ?4 and tc.completed_at < ?3")
        + " from person_position po join person pe on pe.id = po.person_id"
        + " and pe.merged_into_id is null"
        + " join organisational_unit_version v on v.unit_id = po.unit_id"
        + " and v.kind = 'ASSOCIATION' and v.level = 'COMMUNE' and "
        + at("v")
        + " where po.kind in "
        + parameters.communeCadres()
        + " and "
        + at("po");
  }

  private static String citizen() {
    return exists(
        Fact.LEARNING_CITIZEN,
        "recognition g",
        "g.subject_id = pe.id" + title("LEARNING_CITIZEN", "PERSON"));
  }

  private static String exists(Fact fact, String from, String where) {
    return "exists (select 1 from " + from + " where " + where + ") as " + column(fact);
  }

  /** A title that is valid on the day: begun, not over, not revoked by then. */
  private static String title(String title, String subjectKind) {
    return " and g.title = '"
        + title
        + "' and g.subject_kind = '"
        + subjectKind
        + "' and "
        + at("g")
        + " and (g.revoked_on is null or g.revoked_on > ?1)";
  }

  private static String at(String table) {
    return table
        + ".valid_from <= ?1 and ("
        + table
        + ".valid_to is null or "
        + table
        + ".valid_to > ?1)";
  }
}
