package vn.hieuhoc.system;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.hieuhoc.deploy.TestOperator;

/**
 * A commune in which there are {@value #MANY} of everything a page can list, entered through the
 * portal's own interface by those whose work it is.
 *
 * <p>Everybody who lives here has {@link #SECRET_NAME} in the name and a telephone that begins with
 * {@link #SECRET_PHONE}: an answer to somebody from elsewhere must contain neither.
 */
final class Village {

  /** How many of everything: more than the statements a page may issue. */
  static final int MANY = 13;

  static final String SECRET_NAME = "Thị Kín";
  static final String SECRET_PHONE = "0977123";
  static final String PASSWORD = "mat-khau-bai-thu-1";

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final String MAP = "2025-07-01";
  private static final List<String> FAMILY_NAMES =
      List.of(
          "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
          "Dương");

  private TestOperator operator;
  private final Caller admin;
  private final Caller province;
  private final String commune;
  private final String prefix;
  private final Names names = new Names();
  private final LocalDate today = LocalDate.now(Clock.system(ZONE));
  private URI base;

  private Village(URI base, TestOperator operator, String commune, String prefix) {
    this.base = base;
    this.operator = operator;
    this.commune = commune;
    this.prefix = prefix;
    admin = Caller.withToken(base, operator.token("admin"));
    names.put("commune", unit("ADMINISTRATIVE", commune));
    names.put("centre", unit("CENTRE", "TTHTCD-" + commune));
    names.put("province", unit("ADMINISTRATIVE", "56"));
    names.put("year", Integer.toString(today.getYear()));
    names.put("lastYear", Integer.toString(today.getYear() - 1));
    names.put("today", today.toString());
    names.put("prefix", prefix);
    account("province", null, "PROVINCE_STAFF", names.get("province"));
    province = as("province");
    names.put(
        "criteriaSet",
        province
            .done("GET", "criteria-sets", null)
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("id"));
  }

  /** A village with everything in it. */
  static Village full(URI base, TestOperator operator, String commune, String prefix) {
    Village village = new Village(base, operator, commune, prefix);
    village.addPlaces();
    village.addPeople(SECRET_NAME, SECRET_PHONE);
    village.addAccounts();
    village.addMaterials();
    village.addCourses();
    village.addLearning();
    village.addTraining();
    village.addTitles();
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

  Names names() {
    return names;
  }

  /** The portal answers somewhere else after it was started again. */
  void movedTo(URI address, TestOperator newOperator) {
    base = address;
    operator = newOperator;
  }

  /** The user name of a person's account: their part in the village. */
  String user(String part) {
    return prefix + part;
  }

  /** A program that acts as somebody of the village. */
  Caller as(String part) {
    return Caller.withToken(base, operator.token(user(part)));
  }

  private String unit(String tree, String code) {
    return admin
        .done("GET", "units?limit=200&tree=" + tree, null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(unit -> unit.getString("code").equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No unit " + code))
        .getString("id");
  }

  private String fill(String text) {
    return names.fill(text);
  }

  private static String each(int many, java.util.function.IntFunction<String> line) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      lines.add(line.apply(i));
    }
    return lines.stream().collect(Collectors.joining(",", "[", "]"));
  }

  private void addPlaces() {
    for (int i = 0; i < MANY; i++) {
      names.put(
          "hamlet" + i,
          admin.made(
              "units",
              fill(
                  """
                  {"tree":"ADMINISTRATIVE","parent":"{commune}","code":"T-{prefix}-%1$d",
                   "name":"Thôn Thử %1$d","level":"HAMLET","kind":"HAMLET","from":"%2$s"}"""
                      .formatted(i, MAP))));
    }
    names.put("hamlet", names.get("hamlet0"));
    names.put(
        "workplace",
        admin.made(
            "units",
            fill(
                """
                {"tree":"WORKPLACE","parent":"{commune}","code":"W-{prefix}","name":"Hợp tác xã Thử",
                 "level":"COMMUNE","kind":"WORKPLACE","managedLevel":"COMMUNE","from":"%s"}"""
                    .formatted(MAP))));
  }

  private void addPeople(String middle, String phone) {
    for (int i = 0; i < MANY; i++) {
      String name = FAMILY_NAMES.get(i) + " " + middle;
      names.put("person" + i, person(name, phone + String.format("%03d", i)));
    }
    names.put("person", names.get("person0"));
    names.put("presenterPerson", person("Cao Dạy Học", "0900777001"));
    names.put("citizenPerson", person("Tô " + middle + " Một", phone + "900"));
    for (int i = 0; i < MANY; i++) {
      names.put(
          "relative" + i, person(FAMILY_NAMES.get(i) + " " + middle + " Út", phone + (800 + i)));
    }
    for (int i = 0; i < MANY; i++) {
      int at = i;
      String members =
          i == 0
              ? each(MANY, m -> member("{relative" + m + "}", m == 0))
              : each(1, m -> member("{person" + at + "}", true));
      names.put("household" + i, province.made("households", fill(household(i, members))));
    }
    names.put("household", names.get("household0"));
    names.put(
        "clan",
        province.made(
            "clans",
            fill(
                """
                {"name":"Họ Thử {prefix}","unit":"{commune}","from":"%s","members":%s}"""
                    .formatted(MAP, each(MANY, m -> member("{person" + m + "}", m == 0))))));
    for (int i = 0; i < MANY; i++) {
      String kind = i == 0 ? "CHAIR" : i == 1 ? "VICE_CHAIR" : "BOARD_MEMBER";
      names.put(
          "position" + i,
          province.made(
              "positions",
              fill(
                  """
                  {"person":"{person%d}","unit":"{commune}","kind":"%s","from":"%s"}"""
                      .formatted(i, kind, MAP))));
    }
    names.put("position", names.get("position0"));
    province.made(
        "positions",
        fill(
            """
            {"person":"{presenterPerson}","unit":"{commune}","kind":"BOARD_MEMBER","from":"%s"}"""
                .formatted(MAP)));
  }

  private String person(String name, String phone) {
    return province.made(
        "people",
        fill(
            """
            {"fullName":"%s","birthDate":"1980-02-03","gender":"FEMALE","group":"A",
             "workingStatus":"FARMER","formOfAddress":"CO","phone":"%s",
             "residence":{"unit":"{hamlet}","from":"%s"}}"""
                .formatted(name, phone, MAP)));
  }

  private static String member(String person, boolean head) {
    return "{\"person\":\"%s\",\"role\":\"%s\"}".formatted(person, head ? "HEAD" : "MEMBER");
  }

  private static String household(int i, String members) {
    return """
        {"code":"H-{prefix}-%d","unit":"{hamlet}","from":"%s","members":%s}"""
        .formatted(i, MAP, members);
  }

  private void addAccounts() {
    account("manager", null, "CENTRE_MANAGER", names.get("centre"));
    account("staff", null, "COMMUNE_STAFF", names.get("commune"));
    account("subprovince", null, "PROVINCE_STAFF", names.get("commune"));
    account("presenter", names.get("presenterPerson"), "PRESENTER", names.get("centre"));
    account("citizen", names.get("citizenPerson"), "CITIZEN", names.get("hamlet"));
    names.put("account", names.get("account-citizen"));
  }

  private void account(String part, String person, String role, String unit) {
    String id =
        admin.made(
            "accounts",
            """
            {"userName":"%s","password":"%s","displayName":"%s","mustChangePassword":false%s}"""
                .formatted(
                    user(part),
                    PASSWORD,
                    "Tài khoản " + part,
                    person == null ? "" : ",\"person\":\"" + person + "\""));
    names.put("account-" + part, id);
    names.put(
        "role",
        admin.made(
            "role-assignments",
            """
            {"account":"%s","role":"%s","unit":"%s","from":"%s"}"""
                .formatted(id, role, unit, MAP)));
  }

  private void addMaterials() {
    Caller manager = as("manager");
    for (int i = 0; i <= MANY; i++) {
      String id =
          manager.uploaded(
              "materials",
              fill(
                  """
                  {"title":"Học liệu thử {prefix} %d","description":"Đọc cho biết","topics":["an-toan-so"],
                   "language":"vi","author":"Người soạn","licence":"CC-BY-4.0","unit":"{centre}","minutes":5}"""
                      .formatted(i)),
              "hoc-lieu-" + i + ".txt",
              "Nội dung thử số " + i + " của " + prefix);
      if (i < MANY) {
        manager.done("POST", "materials/" + id + "/publication", "{}");
        names.put("material" + i, id);
      } else {
        names.put("draftMaterial", id);
        names.put("draftFile", fileOf(manager, id));
      }
    }
    names.put("material", names.get("material0"));
  }

  private static String fileOf(Caller manager, String material) {
    return manager
        .done("GET", "materials/" + material + "/versions", null)
        .getJsonArray("items")
        .getJsonObject(0)
        .getString("id");
  }

  private void addCourses() {
    Caller manager = as("manager");
    names.put(
        "bank",
        manager.made("question-banks", fill("{\"unit\":\"{centre}\",\"name\":\"Ngân hàng thử\"}")));
    String question =
        "{\"kind\":\"TRUE_FALSE\",\"prompt\":\"Câu thử %d?\",\"points\":1,\"answer\":true,"
            + "\"withMarks\":false,\"partial\":false}";
    names.put(
        "question",
        manager.made("question-banks/" + names.get("bank") + "/questions", question.formatted(0)));
    for (String quiz : List.of("quiz", "quiz5")) {
      names.put(
          quiz,
          manager.made(
              "quizzes",
              fill(
                  """
                  {"unit":"{centre}","title":"Bài kiểm tra thử","passMark":0.6,"shuffled":false,
                   "newQuestions":%s}"""
                      .formatted(each(MANY, question::formatted)))));
    }
    for (int i = 0; i < MANY; i++) {
      int first = i;
      String lessons =
          i == 0
              ? each(MANY, m -> "{\"kind\":\"MATERIAL\",\"material\":\"{material" + m + "}\"}")
              : each(1, m -> "{\"kind\":\"MATERIAL\",\"material\":\"{material" + first + "}\"}");
      String more =
          i == 0
              ? ",{\"kind\":\"QUIZ\",\"quiz\":\"{quiz}\"}]"
              : i == 5 ? ",{\"kind\":\"QUIZ\",\"quiz\":\"{quiz5}\"}]" : "]";
      String id =
          manager.made(
              "courses",
              fill(
                  """
                  {"unit":"{centre}","title":"Khóa thử {prefix} %d","summary":"Học thử","language":"vi",
                   "field":1,"difficulty":"EASY","minutes":30,"topics":["an-toan-so"],"lessons":%s%s}"""
                      .formatted(i, lessons.substring(0, lessons.length() - 1), more)));
      manager.done("POST", "courses/" + id + "/publication", "{}");
      names.put("course" + i, id);
      names.put(
          "offering" + i,
          manager.made(
              "courses/" + id + "/offerings", "{\"mode\":\"BLENDED\",\"enrolmentMode\":\"OPEN\"}"));
      names.put("session" + i, session(manager, names.get("offering" + i), i));
    }
    names.put("course", names.get("course0"));
    names.put("offering", names.get("offering0"));
    names.put("session", names.get("session0"));
    for (int i = 1; i < MANY; i++) {
      manager.made(
          "courses/" + names.get("course") + "/offerings",
          "{\"mode\":\"BLENDED\",\"enrolmentMode\":\"OPEN\"}");
      session(manager, names.get("offering"), 0);
    }
    JsonObject course = manager.done("GET", "courses/" + names.get("course"), null);
    List<JsonObject> lessons = course.getJsonArray("lessons").getValuesAs(JsonObject.class);
    names.put("lesson", lessons.get(0).getString("id"));
    names.put("lessonOf2", firstLesson(manager, names.get("course2")));
    names.put("lessonOf5", firstLesson(manager, names.get("course5")));
    names.put("lastLesson", lessons.get(lessons.size() - 1).getString("id"));
  }

  private static String firstLesson(Caller manager, String course) {
    return manager
        .done("GET", "courses/" + course, null)
        .getJsonArray("lessons")
        .getJsonObject(0)
        .getString("id");
  }

  private String session(Caller manager, String offering, int days) {
    LocalDate day = today.plusDays(days);
    return manager.made(
        "offerings/" + offering + "/sessions",
        fill(
            """
            {"title":"Buổi thử","unit":"{hamlet}","venue":"Nhà văn hóa thôn","startsAt":"%1$sT19:00:00+07:00",
             "endsAt":"%1$sT20:30:00+07:00","seats":40,"presenter":"{presenterPerson}"}"""
                .formatted(day)));
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
