package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.deploy.StatementLog;

/** All whom the register finds are put on a class in one go: looked at first, then enrolled. */
@WholeApplication
class EnrolManyIT {

  private static final String COMMUNE = "22480";
  private static final List<String> FAMILY =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ");
  private static final List<String> MIDDLE =
      List.of("Văn", "Thị", "Hữu", "Ngọc", "Minh", "Thanh", "Quang", "Xuân", "Đức", "Kim");
  private static final List<String> GIVEN =
      List.of("Lan", "Nam", "Hoa", "Hải", "Mai", "Sơn", "Cúc", "Bình", "Thủy", "Long");
  private static final int PEOPLE = 5_000;
  private static final int SEATS = 3_000;

  @Test
  void fiveThousandPeopleAreLookedAtAndEnrolledInOneGo(RunningPortal portal) {
    portal.operator().user("gd.xa", "mat-khau-ghi-danh", "COMMUNE_STAFF@" + COMMUNE);
    portal.operator().user("gd.ql", "mat-khau-ghi-danh", "CENTRE_MANAGER@" + COMMUNE);
    Caller staff = Caller.signedIn(portal.base(), "gd.xa", "mat-khau-ghi-danh");
    Caller manager = Caller.withToken(portal.base(), portal.operator().token("gd.ql"));
    String unit = unit(manager);
    String offering = offering(manager, unit);
    people(Caller.withToken(portal.base(), portal.operator().token("gd.xa")));
    try (StatementLog database = StatementLog.of(portal.data())) {
      String page = "/quan-ly/nguoi-dan/ghi-danh?q=&don-vi=" + unit + "&tat-ca=co&lop=" + offering;

      assertThat(staff.page(page))
          .contains("5.000 người đã chọn", "3.000 người có chỗ", "2.000 người vào danh sách chờ");
      assertThat(places(database, offering, "ACTIVE")).isZero();

      HttpResponse<String> without = staff.typed(page, "reason", " ", "enrol", "enrol");
      assertThat(without.statusCode()).isNotEqualTo(303);
      assertThat(places(database, offering, "ACTIVE")).isZero();

      HttpResponse<String> done =
          staff.typed(page, "reason", "Theo danh sách của thôn", "enrol", "enrol");
      assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
      assertThat(places(database, offering, "ACTIVE")).isEqualTo(SEATS);
      assertThat(places(database, offering, "WAITING")).isEqualTo(PEOPLE - SEATS);
      assertThat(
              database.number(
                  "select count(distinct a.for_person_id) from hieuhoc.audit_entry a"
                      + " join hieuhoc.account u on u.id = a.account_id and u.user_name = 'gd.xa'"
                      + " where a.action = 'enrolment.enrol'"
                      + " and a.detail like '%Theo danh sách của thôn'"))
          .as("kept in the audit, one for each")
          .isEqualTo(PEOPLE);
      assertThat(staff.page(page))
          .contains("0 người có chỗ", "5.000 người đã có trong lớp")
          .doesNotContain("id=\"enrolling\"");
    }
  }

  private static String unit(Caller caller) {
    return caller
        .done("GET", "units?tree=ADMINISTRATIVE&limit=200", null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(each -> COMMUNE.equals(each.getString("code", "")))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private static String offering(Caller manager, String unit) {
    String course =
        manager.made(
            "courses",
            "{\"unit\":\"%s\",\"title\":\"Lớp năm nghìn người\",\"field\":1,\"publish\":true,\"lessons\":[{\"kind\":\"SESSION\",\"title\":\"Gặp\"}]}"
                .formatted(unit));
    return manager.made(
        "courses/" + course + "/offerings", "{\"mode\":\"BLENDED\",\"seats\":" + SEATS + "}");
  }

  /** They come as a file, as they would. */
  private static void people(Caller staff) {
    StringBuilder file = new StringBuilder("Họ tên;Năm sinh;Xã\n");
    for (int i = 0; i < PEOPLE; i++) {
      file.append(FAMILY.get(i % 10))
          .append(' ')
          .append(MIDDLE.get(i / 10 % 10))
          .append(' ')
          .append(GIVEN.get(i / 100 % 10))
          .append(';')
          .append(1950 + i / 1000)
          .append(';')
          .append(COMMUNE)
          .append('\n');
    }
    Imports imports = new Imports(staff);
    JsonObject done = imports.await(imports.bring("people", file.toString()));
    assertThat(Imports.counts(done)).startsWith("new 5000,");
  }

  private static long places(StatementLog database, String offering, String status) {
    return database.number(
        "select count(*) from hieuhoc.enrolment e join hieuhoc.offering o on o.id = e.offering_id"
            + " where o.public_id = '"
            + offering
            + "' and e.status = '"
            + status
            + "'");
  }
}
