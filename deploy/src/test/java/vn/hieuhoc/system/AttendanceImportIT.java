package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of a class that ran on paper goes onto the lists of its sessions, and back again. */
@WholeApplication
class AttendanceImportIT {

  private static final String COMMUNE = "22489";
  private static final LocalDate DAY = LocalDate.now().minusDays(3);
  private static final String DATE =
      DAY.format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT));
  private static final String HEADER =
      "Mã buổi;Lớp;Ngày học;Giờ;Mã người;Họ và tên;Năm sinh;Xã;Điểm danh;Số phút;Ghi chú\n";

  private static Caller staff;
  private static Caller manager;
  private static Imports imports;
  private static String unit;

  @BeforeAll
  static void callers(RunningPortal portal) {
    portal.operator().user("diemdanh.xa", "mat-khau-diem-danh", "COMMUNE_STAFF@" + COMMUNE);
    portal.operator().user("diemdanh.ql", "mat-khau-diem-danh", "CENTRE_MANAGER@" + COMMUNE);
    staff = Caller.withToken(portal.base(), portal.operator().token("diemdanh.xa"));
    manager = Caller.withToken(portal.base(), portal.operator().token("diemdanh.ql"));
    imports = new Imports(manager);
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
  void theCheckSaysOfEachRowWhatTheImportDoesAndAllOfItCanBeTakenBack(RunningPortal portal) {
    String session = session("Lớp điểm danh sổ giấy");
    String first = person("Cao Sổ Giấy Một", 1951);
    String second = person("Cao Sổ Giấy Hai", 1952);
    person("Cao Sổ Giấy Ba", 1953);
    String rows =
        HEADER
            + session.substring(0, 8)
            + ";;;;"
            + first
            + ";;;;x;45;Theo sổ lớp\n"
            + ";Lớp điểm danh sổ giấy;"
            + DATE
            + ";8h;"
            + second
            + ";;;;Vắng có phép;;\n"
            + ";Lớp điểm danh sổ giấy;"
            + DATE
            + ";08:00;;Cao Sổ Giấy Ba;1953;22489;Muộn;;\n"
            + session
            + ";;;;"
            + first
            + ";;;;v;;\n"
            + session
            + ";;;;;Cao Không Ai Biết;1953;22489;x;;\n"
            + ";Lớp không có;"
            + DATE
            + ";;"
            + first
            + ";;;;x;;\n"
            + session
            + ";;;;"
            + first
            + ";;;;có đến;600;\n";

    String job = imports.bring("attendances?dryRun=true", rows);
    assertThat(Imports.counts(imports.await(job))).isEqualTo("new 3, changed 0, same 0, bad 4");
    assertThat(imports.result(job))
        .contains(
            "import.row-twice",
            "import.person-unknown",
            "attendance.session-unknown-then",
            "import.cell-word",
            "attendance.minutes-wrong",
            "import.note-walked-in");
    assertThat(list(session)).isEmpty();

    manager.done("POST", "jobs/" + job + "/confirmation", null);
    assertThat(Imports.counts(imports.await(job))).isEqualTo("new 3, changed 0, same 0, bad 4");
    assertThat(list(session))
        .isEqualTo(
            Map.of(
                "Cao Sổ Giấy Một", "PRESENT",
                "Cao Sổ Giấy Hai", "EXCUSED",
                "Cao Sổ Giấy Ba", "LATE"));
    assertThat(Imports.counts(imports.await(imports.bring("attendances", rows))))
        .isEqualTo("new 0, changed 0, same 3, bad 4");

    portal.operator().user("diemdanh.khac", "mat-khau-diem-danh", "CENTRE_MANAGER@22366");
    Imports other =
        new Imports(Caller.withToken(portal.base(), portal.operator().token("diemdanh.khac")));
    String refused = other.bring("attendances", HEADER + session + ";;;;" + first + ";;;;v;;\n");
    assertThat(Imports.counts(other.await(refused))).isEqualTo("new 0, changed 0, same 0, bad 1");
    assertThat(other.result(refused)).contains("attendance.session-unknown");

    imports.undo(job);
    assertThat(list(session)).isEmpty();
  }

  private static String session(String title) {
    String course =
        manager.made(
            "courses",
            "{\"unit\":\"%s\",\"title\":\"%s\",\"field\":1,\"publish\":true,\"lessons\":[{\"kind\":\"SESSION\",\"title\":\"Gặp\"}]}"
                .formatted(unit, title));
    String offering = manager.made("courses/" + course + "/offerings", "{\"mode\":\"BLENDED\"}");
    return manager.made(
        "offerings/" + offering + "/sessions",
        """
        {"title":"Buổi theo sổ","venue":"Nhà văn hóa","startsAt":"%1$sT08:00:00+07:00",
         "endsAt":"%1$sT09:00:00+07:00"}"""
            .formatted(DAY));
  }

  private static String person(String name, int year) {
    String id =
        staff.made(
            "people",
            "{\"fullName\":\"%s\",\"birthDate\":\"%d\",\"residence\":{\"unit\":\"%s\",\"from\":\"2025-07-01\"}}"
                .formatted(name, year, unit));
    return staff.done("GET", "people/" + id, null).getString("personNumber");
  }

  private static Map<String, String> list(String session) {
    Map<String, String> list = new TreeMap<>();
    manager
        .done("GET", "sessions/" + session + "/attendances", null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .forEach(row -> list.put(row.getString("fullName"), row.getString("status")));
    return list;
  }
}
