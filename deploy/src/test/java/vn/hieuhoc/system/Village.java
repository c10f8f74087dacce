package vn.hieuhoc.system;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.stream.Collectors;
import vn.hieuhoc.deploy.TestOperator;
import vn.hieuhoc.deploy.demo.BlankPage;

/**
 * A commune in which there are {@value #MANY} of everything a page can list, entered through the
 * portal's own interface by those whose work it is.
 *
 * <p>Everybody who lives here has {@link #SECRET_NAME} in the name and a telephone that begins with
 * {@link #SECRET_PHONE}: an answer to somebody from elsewhere must contain neither.
 */
final class Village extends VillageRegister {

  private Village(URI base, TestOperator operator, String commune, String prefix) {
    super(base, operator, commune, prefix);
  }

  /** A village with everything in it. */
  static Village full(URI base, TestOperator operator, String commune, String prefix) {
    Village village = new Village(base, operator, commune, prefix);
    village.addPlaces();
    village.addPeople(SECRET_NAME, SECRET_PHONE);
    village.addAccounts();
    village.addImport();
    village.addMaterials();
    village.addCourses();
    village.addLearning();
    village.addTraining();
    village.addTitles();
    village.addTalk();
    village.addPaths();
    return village;
  }

  /** A village with people and accounts only. */
  static Village small(URI base, TestOperator operator, String commune, String prefix) {
    Village village = new Village(base, operator, commune, prefix);
    village.addPlaces();
    village.addPeople("Thị Nơi Khác", "0966123");
    village.addAccounts();
    return village;
  }

  /** A file of which nothing can go in, so that nobody's list grows by it. */
  private void addImport() {
    names.put(
        "job",
        as("staff")
            .uploaded(
                "imports/people?dryRun=true",
                "{}",
                "dan.csv",
                "Họ tên;Năm sinh;Xã\n;1960;Nơi không có\n"));
  }

  private void addLearning() {
    Caller manager = as("manager");
    for (int i = 0; i < MANY; i++) {
      manager.done(
          "POST",
          "offerings/" + names.get("offering") + "/enrolments",
          fill("{\"person\":\"{person" + i + "}\"}"));
    }
    manager.done(
        "POST",
        "sessions/" + names.get("session") + "/attendances",
        fill(
            "{\"items\":"
                + each(
                    MANY,
                    i ->
                        "{\"person\":\"{person"
                            + i
                            + "}\",\"status\":\"PRESENT\",\"way\":\"PAPER\"}")
                + "}"));
    Caller citizen = as("citizen");
    for (int i = 0; i < MANY; i++) {
      names.put(
          "enrolment" + i,
          citizen.made("offerings/" + names.get("offering" + i) + "/enrolments", "{}"));
    }
    names.put("enrolment", names.get("enrolment0"));
    names.put("attempt", citizen.made("quizzes/" + names.get("quiz") + "/attempts", "{}"));
    String drafted = "{\"kind\":\"LINK\",\"title\":\"Trang nháp\",\"link\":\"https://vi.du/\"}";
    manager.made("courses/" + names.get("course6") + "/lessons", drafted);
  }

  private void addTalk() {
    Caller staff = as("staff");
    Caller manager = as("manager");
    Caller citizen = as("citizen");
    for (int i = 0; i < MANY; i++) {
      names.put(
          "announcement" + i,
          staff.made(
              "announcements",
              fill(
                  """
                  {"audience":"UNIT","unit":"{commune}","title":"Tin thử %d","body":"Nội dung",
                   "importance":"USUAL","startsOn":"{today}","endsOn":"{today}","byMail":false}"""
                      .formatted(i))));
      names.put(
          "asked" + i,
          citizen.made(
              "courses/" + names.get("course") + "/questions",
              "{\"title\":\"Hỏi thử %d\",\"body\":\"Vì sao?\"}".formatted(i)));
    }
    names.put("announcement", names.get("announcement0"));
    names.put("asked", names.get("asked0"));
    for (int i = 0; i < MANY; i++) {
      names.put(
          "said",
          manager.made(
              "course-questions/" + names.get("asked") + "/answers",
              "{\"body\":\"Đáp thử %d\"}".formatted(i)));
    }
    for (int i = 0; i < MANY; i++) {
      citizen.done(
          "POST", "course-posts/" + names.get("said") + "/reports", "{\"reason\":\"Lời thử\"}");
    }
  }

  private void addPaths() {
    Caller manager = as("manager");
    for (int i = 0; i < MANY; i++) {
      String steps =
          each(i == 0 ? MANY : 1, s -> "{\"is\":\"course\",\"course\":\"{course" + s + "}\"}");
      String id =
          manager.made(
              "paths",
              fill(
                  """
                  {"unit":"{centre}","title":"Lộ trình thử %d","about":"Học thử",
                   "steps":{"v":1,"path":{"is":"all","of":%s}}}"""
                      .formatted(i, steps)));
      String seen = manager.done("GET", "paths/" + id + "/draft", null).getString("seen");
      manager.done("POST", "paths/" + id + "/publication", "{\"seen\":\"" + seen + "\"}");
      names.put("path" + i, id);
      names.put("seenPath" + i, seen);
    }
    names.put("path", names.get("path0"));
    names.put("draftPath", manager.made("paths", fill(path("Lộ trình nháp"))));
    names.put(
        "step",
        manager
            .done("GET", "paths/" + names.get("path"), null)
            .getJsonArray("steps")
            .getJsonObject(0)
            .getString("id"));
    names.put("pathLearner", as("citizen").made("paths/" + names.get("path1") + "/learners", "{}"));
    for (int i = 0; i < MANY; i++) {
      String person = names.get("person" + i);
      manager.made("paths/" + names.get("path") + "/learners", "{\"person\":\"" + person + "\"}");
      String said =
          "{\"personNumber\":\"%s\",\"reason\":\"Đã học thử\",\"step\":\"%s\"}"
              .formatted(
                  province.done("GET", "people/" + person, null).getString("personNumber"),
                  names.get("step"));
      names.put(
          "equivalence" + i,
          manager.uploaded(
              "paths/" + names.get("path") + "/equivalences", said, "giay.pdf", BlankPage.PDF));
      manager.uploaded(
          "courses/" + names.get("course") + "/equivalences", said, "giay.pdf", BlankPage.PDF);
    }
    names.put("equivalence", names.get("equivalence0"));
  }

  /** A path without steps. */
  static String path(String title) {
    return "{\"unit\":\"{centre}\",\"title\":\"" + title + "\"}";
  }

  private void addTraining() {
    String items =
        each(
            MANY,
            i ->
                "{\"code\":\"muc-%1$d\",\"name\":\"Mục %1$d\",\"ways\":%2$s}"
                    .formatted(
                        i,
                        each(
                            2,
                            w ->
                                "{\"kind\":\"COURSE\",\"id\":\"{course"
                                    + (i + w) % MANY
                                    + "}\"}")));
    for (int i = 0; i < MANY; i++) {
      String id =
          province.made(
              "training-programmes?unit=" + names.get("commune"),
              fill(
                  """
                  {"code":"bd-{prefix}-%1$d","name":"Bồi dưỡng thử %1$d","purpose":"IT_FOR_CADRES",
                   "basis":"Kế hoạch thử","validFrom":"{year}-01-01","leastTrust":"CONFIRMED",
                   "items":%2$s,"audience":[{"position":"BOARD_MEMBER","level":"COMMUNE"}]}"""
                      .formatted(i, items)));
      province.done("POST", "training-programmes/" + id + "/publication", "{}");
      names.put("programme" + i, id);
    }
    names.put("programme", names.get("programme0"));
  }

  private void addTitles() {
    Caller staff = as("staff");
    for (int i = 0; i < MANY; i++) {
      String path = fill("people/{person" + i + "}/assessments/{year}");
      JsonObject assessment = staff.done("GET", path, null);
      String id = assessment.getString("id");
      names.put("assessment" + i, id);
      String scores = scores(assessment);
      staff.done("PUT", "assessments/" + id + "/scores/self", scores);
      staff.done("PUT", "assessments/" + id + "/scores/grassroots", scores);
      if (i > 0) {
        staff.done("PUT", "assessments/" + id + "/scores/commune", scores);
        decide(staff, "LEARNING_CITIZEN", "year", i, "{\"assessment\":\"" + id + "\"}");
      }
    }
    names.put("assessment", names.get("assessment0"));
    names.put("criterion", firstCriterion(staff));
    names.put("scores", scores(staff.done("GET", "assessments/" + names.get("assessment"), null)));
    decide(
        staff,
        "LEARNING_FAMILY",
        "lastYear",
        0,
        fill(each(MANY, i -> "{\"household\":\"{household" + i + "}\"}"))
            .replaceAll("^\\[|\\]$", ""));
    Caller citizen = as("citizen");
    JsonObject own = citizen.done("GET", fill("people/{citizenPerson}/assessments/{year}"), null);
    names.put("ownAssessment", own.getString("id"));
    citizen.done("PUT", "assessments/" + own.getString("id") + "/scores/self", scores(own));
    staff.done("PUT", "assessments/" + own.getString("id") + "/scores/grassroots", scores(own));
    staff.done("PUT", "assessments/" + own.getString("id") + "/scores/commune", scores(own));
    names.put(
        "certificate",
        decide(
            staff,
            "LEARNING_CITIZEN",
            "year",
            MANY,
            "{\"assessment\":\"" + own.getString("id") + "\"}"));
    names.put(
        "appeal",
        citizen.made(
            "recognitions/" + names.get("recognition") + "/appeals",
            "{\"reason\":\"Điểm chưa đúng\"}"));
  }

  private String firstCriterion(Caller staff) {
    return staff
        .done("GET", "assessments/" + names.get("assessment"), null)
        .getJsonArray("criteria")
        .getJsonObject(0)
        .getString("code");
  }

  private static String scores(JsonObject assessment) {
    return "{\"scores\":"
        + assessment.getJsonArray("criteria").getValuesAs(JsonObject.class).stream()
            .map(
                line ->
                    "{\"criterion\":\"%s\",\"points\":%s,\"reason\":\"Có giấy tờ\"}"
                        .formatted(line.getString("code"), line.get("max")))
            .collect(Collectors.joining(",", "[", "]"))
        + "}";
  }

  /** Decides and returns the code of the first certificate. */
  private String decide(Caller staff, String title, String year, int number, String items) {
    JsonObject decided =
        staff.done(
            "POST",
            "decisions",
            fill(
                """
                {"title":"%s","year":{%s},"decisionNumber":"%d/QĐ-{prefix}","decisionDate":"%s",
                 "signer":"Chủ tịch xã","unit":"{commune}","items":[%s]}"""
                    .formatted(title, year, number, today, items)));
    if (!decided.getJsonArray("refused").isEmpty()) {
      throw new AssertionError("Refused: " + decided.getJsonArray("refused"));
    }
    names.put(
        title.equals("LEARNING_FAMILY") ? "familyDecision" : "decision", decided.getString("id"));
    JsonObject first = decided.getJsonArray("recognised").getJsonObject(0);
    names.put("recognition", first.getString("recognition"));
    return first.getString("certificate");
  }
}
