package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A list of people is put on a class: told beforehand what would come of each row. */
@WholeApplication
class EnrolmentImportIT {

  private static final String COMMUNE = "22489";
  private static final String HEADER = "Mã lớp;Mã người;Họ và tên;Năm sinh;Xã\n";

  private static Caller staff;
  private static Caller manager;
  private static Imports imports;
  private static String unit;

  @BeforeAll
  static void callers(RunningPortal portal) {
    portal.operator().user("ds.xa", "mat-khau-danh-sach", "COMMUNE_STAFF@" + COMMUNE);
    portal.operator().user("ds.ql", "mat-khau-danh-sach", "CENTRE_MANAGER@" + COMMUNE);
    staff = Caller.withToken(portal.base(), portal.operator().token("ds.xa"));
    manager = Caller.withToken(portal.base(), portal.operator().token("ds.ql"));
    imports = new Imports(staff);
    unit =
        staff
            .done("GET", "units?tree=ADMINISTRATIVE&limit=200", null)
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(each -> COMMUNE.equals(each.getString("code", "")))
            .findFirst()
            .orElseThrow()
            .getString("id");
  }

  @Test
  void theCheckSaysOfEachRowWhatTheImportDoesAndAllOfItCanBeTakenBack() {
    String offering = offering(2);
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      numbers.add(person("Cao Danh Sách", 1950 + i));
    }
    person("Cao Theo Tên", 1961);
    String rows =
        HEADER
            + offering.substring(0, 8)
            + ";"
            + numbers.get(0)
            + ";;;\n"
            + offering
            + ";;Cao Theo Tên;1961;22489\n"
            + offering
            + ";"
            + numbers.get(1)
            + ";;;\n"
            + offering
            + ";"
            + numbers.get(1)
            + ";;;\n"
            + "00000000;"
            + numbers.get(2)
            + ";;;\n"
            + offering
            + ";HH99999999;;;\n"
            + offering
            + ";;Cao Không Có;1961;22489\n";
    String job = imports.bring("enrolments?dryRun=true", rows);
    JsonObject checked = imports.await(job);
    assertThat(Imports.counts(checked)).isEqualTo("new 3, changed 0, same 0, bad 4");
    assertThat(imports.result(job))
        .contains("import.row-twice", "enrolment.class-unknown", "import.person-unknown");
    assertThat(statuses(offering)).isEmpty();

    String again = imports.bring("enrolments", rows);
    assertThat(Imports.counts(imports.await(again))).isEqualTo("new 3, changed 0, same 0, bad 4");
    assertThat(statuses(offering)).isEqualTo(Map.of("ACTIVE", 2L, "WAITING", 1L));
    String third = imports.bring("enrolments", rows);
    assertThat(Imports.counts(imports.await(third))).isEqualTo("new 0, changed 0, same 3, bad 4");

    imports.undo(again);
    assertThat(statuses(offering)).isEmpty();
  }

  @Test
  void aClosedClassTakesNobody() {
    String offering = offering(5);
    manager.done("POST", "offerings/" + offering + "/closing", null);
    String job =
        imports.bring(
            "enrolments", HEADER + offering + ";" + person("Cao Đóng Lớp", 1970) + ";;;\n");
    assertThat(Imports.counts(imports.await(job))).isEqualTo("new 0, changed 0, same 0, bad 1");
    assertThat(imports.result(job)).contains("enrolment.closed");
  }

  @Test
  void whoRunsACentreFillsItsOwnClassesByListAndNobodyElses(RunningPortal portal) {
    String own = offering(5);
    portal.operator().user("ds.khac", "mat-khau-danh-sach", "CENTRE_MANAGER@22366");
    Caller other = Caller.withToken(portal.base(), portal.operator().token("ds.khac"));
    String number = person("Cao Quản Lý", 1975);
    String rows = HEADER + own + ";" + number + ";;;\n" + own + ";;Cao Quản Lý Hai;1976;22489\n";
    person("Cao Quản Lý Hai", 1976);

    Imports ofOther = new Imports(other);
    String refused = ofOther.bring("enrolments", rows);
    assertThat(Imports.counts(ofOther.await(refused))).isEqualTo("new 0, changed 0, same 0, bad 2");
    assertThat(ofOther.result(refused)).contains("enrolment.class-unknown");
    assertThat(statuses(own)).isEmpty();

    Imports ofManager = new Imports(manager);
    assertThat(Imports.counts(ofManager.await(ofManager.bring("enrolments", rows))))
        .isEqualTo("new 2, changed 0, same 0, bad 0");
    assertThat(statuses(own)).isEqualTo(Map.of("ACTIVE", 2L));

    assertThat(
            manager
                .send(
                    "POST",
                    "/api/v1/imports/people",
                    Caller.FORM,
                    Caller.form("{}", "dan.csv", "Họ tên;Năm sinh;Xã\nAi Đó;1960;22489\n"))
                .statusCode())
        .isEqualTo(403);
  }

  private static String offering(int seats) {
    String course =
        manager.made(
            "courses",
            "{\"unit\":\"%s\",\"title\":\"Lớp theo danh sách\",\"field\":1,\"publish\":true,\"lessons\":[{\"kind\":\"SESSION\",\"title\":\"Gặp\"}]}"
                .formatted(unit));
    return manager.made(
        "courses/" + course + "/offerings", "{\"mode\":\"BLENDED\",\"seats\":" + seats + "}");
  }

  private static String person(String name, int year) {
    String id =
        staff.made(
            "people",
            "{\"fullName\":\"%s\",\"birthDate\":\"%d\",\"residence\":{\"unit\":\"%s\",\"from\":\"2025-07-01\"}}"
                .formatted(name, year, unit));
    return staff.done("GET", "people/" + id, null).getString("personNumber");
  }

  private static Map<String, Long> statuses(String offering) {
    return manager
        .done("GET", "offerings/" + offering + "/enrolments?limit=200", null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .collect(Collectors.groupingBy(p -> p.getString("status"), Collectors.counting()));
  }
}
