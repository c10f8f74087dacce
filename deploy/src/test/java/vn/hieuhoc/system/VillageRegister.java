package vn.hieuhoc.system;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.deploy.TestOperator;

/** The people, places, materials and courses of a village: what its learning rests on. */
abstract class VillageRegister {

  /** How many of everything: more than the statements a page may issue. */
  static final int MANY = 13;

  static final String SECRET_NAME = "Thị Kín";
  static final String SECRET_PHONE = "0977123";
  static final String PASSWORD = "mat-khau-bai-thu-1";

  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  static final String MAP = "2025-07-01";
  static final List<String> FAMILY_NAMES =
      List.of(
          "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
          "Dương");

  TestOperator operator;
  Caller admin;
  Caller province;
  final String commune;
  final String prefix;
  final Names names = new Names();
  final LocalDate today = LocalDate.now(Clock.system(ZONE));
  URI base;

  VillageRegister(URI base, TestOperator operator, String commune, String prefix) {
    this.base = base;
    this.operator = operator;
    this.commune = commune;
    this.prefix = prefix;
    admin = Caller.withToken(base, operator.token("admin"));
    names.put("commune", unit("ADMINISTRATIVE", commune));
    names.put("centre", unit("CENTRE", "TTHTCD-" + commune));
    names.put("association", unit("ASSOCIATION", "HKH-" + commune));
    names.put("province", unit("ADMINISTRATIVE", "56"));
    names.put("year", Integer.toString(today.getYear()));
    names.put("lastYear", Integer.toString(today.getYear() - 1));
    names.put("today", today.toString());
    names.put("prefix", prefix);
    names.put(
        "succession",
        admin
            .done("GET", "units/successions", null)
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("id"));
    names.put("unknown", "00000000-0000-4000-8000-000000000000");
    account("province", null, "PROVINCE_STAFF", names.get("province"));
    province = as("province");
    names.put(
        "holding",
        province
            .done("GET", "units/placements", null)
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("id"));
    names.put(
        "criteriaSet",
        province
            .done("GET", "criteria-sets", null)
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("id"));
  }

  Names names() {
    return names;
  }

  /** The portal answers somewhere else after it was started again. */
  void movedTo(URI address, TestOperator newOperator) {
    base = address;
    operator = newOperator;
    admin = Caller.withToken(address, newOperator.token("admin"));
    province = as("province");
  }

  /** The user name of a person's account: their part in the village. */
  String user(String part) {
    return prefix + part;
  }

  /** A program that acts as somebody of the village. */
  Caller as(String part) {
    return Caller.withToken(base, operator.token(user(part)));
  }

  String unit(String tree, String code) {
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

  String fill(String text) {
    return names.fill(text);
  }

  static String each(int many, java.util.function.IntFunction<String> line) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      lines.add(line.apply(i));
    }
    return lines.stream().collect(Collectors.joining(",", "[", "]"));
  }

  void addPlaces() {
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

  void addPeople(String middle, String phone) {
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
                  {"person":"{person%d}","unit":"{association}","kind":"%s","from":"%s"}"""
                      .formatted(i, kind, MAP))));
    }
    names.put("position", names.get("position0"));
    province.made(
        "positions",
        fill(
            """
            {"person":"{presenterPerson}","unit":"{association}","kind":"BOARD_MEMBER","from":"%s"}"""
                .formatted(MAP)));
    names.put("duplicate", duplicate());
  }

  /** The number of one is entered for another one: refused, and suggested as a pair at once. */
  private String duplicate() {
    String number =
        String.format(
            java.util.Locale.ROOT, "056180%06d", Math.floorMod(prefix.hashCode(), 1_000_000));
    for (String person : List.of("{presenterPerson}", "{citizenPerson}")) {
      province.send(
          "PATCH", fill("/api/v1/people/" + person), "{\"identityNumber\":\"" + number + "\"}");
    }
    String pairs = province.get(fill("/api/v1/duplicates?unit={commune}")).body();
    java.util.regex.Matcher id =
        java.util.regex.Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(pairs);
    if (!id.find()) {
      throw new IllegalStateException("No pair is suggested: " + pairs);
    }
    return id.group(1);
  }

  String person(String name, String phone) {
    return province.made(
        "people",
        fill(
            """
            {"fullName":"%s","birthDate":"1980-02-03","gender":"FEMALE","group":"A",
             "workingStatus":"FARMER","formOfAddress":"CO","phone":"%s",
             "residence":{"unit":"{hamlet}","from":"%s"}}"""
                .formatted(name, phone, MAP)));
  }

  static String member(String person, boolean head) {
    return "{\"person\":\"%s\",\"role\":\"%s\"}".formatted(person, head ? "HEAD" : "MEMBER");
  }

  static String household(int i, String members) {
    return """
        {"code":"H-{prefix}-%d","unit":"{hamlet}","from":"%s","members":%s}"""
        .formatted(i, MAP, members);
  }

  void addAccounts() {
    account("manager", null, "CENTRE_MANAGER", names.get("centre"));
    account("staff", null, "COMMUNE_STAFF", names.get("commune"));
    account("subprovince", null, "PROVINCE_STAFF", names.get("commune"));
    account("presenter", names.get("presenterPerson"), "PRESENTER", names.get("centre"));
    account("citizen", names.get("citizenPerson"), "CITIZEN", names.get("hamlet"));
    names.put("account", names.get("account-citizen"));
  }

  void account(String part, String person, String role, String unit) {
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

  void addMaterials() {
    Caller manager = as("manager");
    for (int i = 0; i < MANY; i++) {
      String id = uploaded(manager, "Học liệu thử {prefix} " + i, "số " + i);
      manager.done("POST", "materials/" + id + "/publication", "{}");
      names.put("material" + i, id);
    }
    names.put("material", names.get("material0"));
    addDraft();
  }

  /** A material nobody outside may see: made anew where another test has published the last one. */
  void addDraft() {
    Caller manager = as("manager");
    String id = uploaded(manager, "Học liệu nháp {prefix}", "nháp " + UUID.randomUUID());
    names.put("draftMaterial", id);
    names.put("draftFile", fileOf(manager, id));
  }

  private String uploaded(Caller manager, String title, String words) {
    return manager.uploaded(
        "materials",
        fill(
            """
            {"title":"%s","description":"Đọc cho biết","topics":["an-toan-so"],
             "language":"vi","author":"Người soạn","licence":"CC-BY-4.0","unit":"{centre}","minutes":5}"""
                .formatted(title)),
        "hoc-lieu.txt",
        "Nội dung thử " + words + " của " + prefix);
  }

  static String fileOf(Caller manager, String material) {
    return manager
        .done("GET", "materials/" + material + "/versions", null)
        .getJsonArray("items")
        .getJsonObject(0)
        .getString("id");
  }

  void addCourses() {
    Caller manager = as("manager");
    names.put(
        "bank",
        manager.made("question-banks", fill("{\"unit\":\"{centre}\",\"name\":\"Ngân hàng thử\"}")));
    String question =
        "{\"kind\":\"TRUE_FALSE\",\"prompt\":\"Câu thử %d?\",\"points\":1,\"answer\":true,"
            + "\"withMarks\":false,\"partial\":false}";
    String all = "{\"questions\":" + each(MANY, question::formatted) + "}";
    names.put("question", manager.made(fill("question-banks/{bank}/questions"), all));
    for (String quiz : List.of("quiz", "quiz5", "quizToChange")) {
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
      String asked = i == 0 ? "{quiz}" : i == 5 ? "{quiz5}" : null;
      String more = asked == null ? "]" : ",{\"kind\":\"QUIZ\",\"quiz\":\"%s\"}]".formatted(asked);
      if (i == 1) {
        more = ",{\"kind\":\"PRACTICE\",\"title\":\"Thực hành\",\"task\":\"Làm thử\"}]";
      }
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
    String open = "{\"mode\":\"BLENDED\",\"enrolmentMode\":\"OPEN\"}";
    for (int i = 1; i < MANY; i++) {
      manager.made("courses/" + names.get("course") + "/offerings", open);
      session(manager, names.get("offering"), 0);
    }
    JsonObject course = manager.done("GET", "courses/" + names.get("course"), null);
    List<JsonObject> lessons = course.getJsonArray("lessons").getValuesAs(JsonObject.class);
    names.put("lesson", lessons.get(0).getString("id"));
    names.put(
        "quizQuestion",
        manager
            .done("GET", "quizzes/" + names.get("quiz"), null)
            .getJsonArray("questions")
            .getString(0));
    var works =
        manager.done("GET", "courses/" + names.get("course1"), null).getJsonArray("lessons");
    names.put("practice", works.getJsonObject(works.size() - 1).getString("id"));
    names.put("lessonOf2", firstLesson(manager, names.get("course2")));
    names.put("lessonOf5", firstLesson(manager, names.get("course5")));
    names.put("lastLesson", lessons.get(lessons.size() - 1).getString("id"));
  }

  static String firstLesson(Caller manager, String course) {
    return manager
        .done("GET", "courses/" + course, null)
        .getJsonArray("lessons")
        .getJsonObject(0)
        .getString("id");
  }

  String session(Caller manager, String offering, int days) {
    LocalDate day = today.plusDays(days);
    return manager.made(
        "offerings/" + offering + "/sessions",
        fill(
            """
            {"title":"Buổi thử","unit":"{hamlet}","venue":"Nhà văn hóa thôn","startsAt":"%1$sT22:20:00+07:00",
             "endsAt":"%1$sT23:50:00+07:00","seats":40,"presenter":"{presenterPerson}"}"""
                .formatted(day)));
  }
}
