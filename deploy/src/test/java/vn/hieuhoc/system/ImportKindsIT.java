package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.deploy.PortalProcess;
import vn.hieuhoc.deploy.TestFolders;
import vn.hieuhoc.deploy.TestOperator;

/**
 * What files of each kind mean: old names and old days, households whose members came one after
 * another, ends, and what is taken back and what stays when somebody has gone on with it.
 */
class ImportKindsIT {

  private static final String COMMUNE = "22489";
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final LocalDate EVE_OF_2025 = LocalDate.of(2024, 12, 31);
  private static final String PERSON = "Họ tên;Năm sinh;Thôn;Xã;Ở từ ngày\n";
  private static final String HOUSEHOLD =
      "Mã hộ;Thôn;Xã;Họ tên;Năm sinh;Quan hệ;Từ ngày;Đến ngày\n";
  private static final String MEMBERS =
      " from hieuhoc.household_member m join hieuhoc.household h on h.id = m.household_id"
          + " join hieuhoc.person p on p.id = m.person_id where ";

  private static final String VERSIONS = " from hieuhoc.organisational_unit_version v where ";

  private static final Path DATA = TestFolders.fresh("import-kinds");
  private static PortalProcess process;
  private static Caller staff;
  private static Caller admin;
  private static Imports imports;
  private static final Figures FIGURES = new Figures(DATA);

  @BeforeAll
  static void start() {
    process =
        PortalProcess.run(DATA, Map.of("hieuhoc.admin.password", RunningPortal.ADMIN_PASSWORD))
            .awaitReady();
    TestOperator operator = new TestOperator(process.base(), DATA);
    operator.user("can-bo", "mat-khau-can-bo", "COMMUNE_STAFF@" + COMMUNE);
    staff = Caller.withToken(process.base(), operator.token("can-bo"));
    imports = new Imports(staff);
    admin = Caller.withToken(process.base(), operator.token("admin"));
  }

  @AfterAll
  static void stop() {
    process.close();
  }

  @Test
  void anOldListIsCountedOnTheMapOfItsDayAndOnTodays() {
    Map<String, String> before = FIGURES.contents();
    long then = FIGURES.livingInAProvince(EVE_OF_2025);
    long now = FIGURES.livingInAProvince(LocalDate.now());

    String hamlets =
        imports.bring(
            "hamlets",
            "Mã thôn;Tên thôn;Xã;Từ ngày\nK1;Thôn Khai Một;Thị trấn Vạn Giã;01/01/1990\n"
                + "K2;Thôn Khai Hai;Vạn Ninh;01/01/1990\n");
    assertThat(Imports.counts(imports.await(hamlets))).isEqualTo("new 1, changed 0, same 0, bad 1");
    assertThat(imports.result(hamlets))
        .contains("organisation.not-yet-but", "Vạn Giã", "Vạn Lương");
    String people =
        imports.bring(
            "people",
            PERSON
                + "Lê Văn Xưa;1960;Khai Một;Vạn Giã;01/03/2015\n"
                + "Lê Thị Xưa;1962;;Xã Vạn Phú;01/03/2015\n"
                + "Lê Văn Nay;1970;;Xã Vạn Ninh;01/03/2015\n"
                + "Lê Văn Mới;1970;Khai Một;Xã Vạn Ninh;01/08/2025\n");
    assertThat(Imports.counts(imports.await(people))).isEqualTo("new 3, changed 0, same 0, bad 1");
    assertThat(imports.result(people)).contains("\"row\":4", "organisation.not-yet-but");

    assertThat(FIGURES.livingInAProvince(EVE_OF_2025)).isEqualTo(then + 2);
    assertThat(FIGURES.livingInAProvince(LocalDate.now())).isEqualTo(now + 3);
    assertThat(FIGURES.number("select count(*)" + VERSIONS + "v.code = 'K1'")).isEqualTo(2);
    JsonObject again =
        imports.await(
            imports.bring("people", PERSON + "Lê Văn Xưa;1960;Khai Một;Vạn Giã;01/03/2015\n"));
    assertThat(Imports.counts(again)).isEqualTo("new 0, changed 0, same 1, bad 0");

    imports.undo(people);
    imports.undo(hamlets);
    assertThat(FIGURES.contents()).isEqualTo(before);
  }

  @Test
  void theCheckOfAHouseholdSaysWhatItsImportDoesWhoeverCameFirst() {
    String people =
        imports.bring(
            "people",
            PERSON
                + "Ngô Văn Chủ;1960;;22489;\nNgô Thị Vợ;1962;;22489;\nNgô Văn Con;1990;;22489;\n");
    imports.await(people);
    Map<String, String> before = FIGURES.contents();
    String file =
        HOUSEHOLD
            + "H1;;Vạn Giã;Ngô Văn Chủ;1960;Chủ hộ;01/01/2020;\n"
            + "H1;;Vạn Giã;Ngô Thị Vợ;1962;Vợ;01/01/2015;\n"
            + "H1;;Vạn Giã;Ngô Văn Con;1990;Con;01/01/2018;01/05/2024\n"
            + "H2;;22489;Ngô Văn Con;1990;Chủ hộ;01/07/2025;\n"
            + "H1;;Vạn Giã;Ngô Văn Chủ;1960;Con;01/01/2021;\n"
            + "H1;;Vạn Giã;Ngô Văn Lạ;1960;Con;01/01/2021;\n"
            + "H2;;22489;Ngô Thị Vợ;1962;Vợ;01/01/2024;\n";

    JsonObject checked = imports.await(imports.bring("households?dryRun=true", file));

    assertThat(FIGURES.contents()).isEqualTo(before);
    assertThat(Imports.counts(checked)).isEqualTo("new 4, changed 0, same 0, bad 3");
    String job = checked.getString("id");
    String told = imports.result(job);
    staff.done("POST", "jobs/" + job + "/confirmation", null);
    assertThat(Imports.counts(imports.await(job))).isEqualTo(Imports.counts(checked));
    assertThat(imports.result(job)).isEqualTo(told);
    assertThat(
            FIGURES.number(
                "select count(*) from hieuhoc.household h join hieuhoc.household_place l"
                    + " on l.household_id = h.id where h.code = 'H1'"
                    + " and h.valid_from = '2015-01-01'"))
        .as("places: the old commune and today's")
        .isEqualTo(2);
    JsonObject again = imports.await(imports.bring("households", file));
    assertThat(Imports.counts(again)).isEqualTo("new 0, changed 0, same 4, bad 3");

    imports.undo(job);
    assertThat(FIGURES.contents()).isEqualTo(before);
    imports.undo(people);
  }

  @Test
  void aHouseholdSomebodyWentOnWithStaysWholeWithItsHead() {
    String people =
        imports.bring("people", PERSON + "Đỗ Văn Chủ;1960;;22489;\nĐỗ Thị Thêm;1965;;22489;\n");
    imports.await(people);
    String households =
        imports.bring("households", HOUSEHOLD + "H5;;22489;Đỗ Văn Chủ;1960;Chủ hộ;01/07/2025;\n");
    imports.await(households);
    String household = FIGURES.text("select public_id from hieuhoc.household where code = 'H5'");
    String added =
        FIGURES.text("select public_id from hieuhoc.person where full_name = 'Đỗ Thị Thêm'");
    staff.done(
        "POST",
        "households/" + household + "/members",
        Json.createObjectBuilder().add("person", added).add("role", "MEMBER").build().toString());

    assertThat(imports.undone(households).getJsonObject("undone").getInt("kept")).isOne();

    assertThat(imports.result(households)).contains("import.undo-stood-upon");
    assertThat(FIGURES.number("select count(*)" + MEMBERS + "h.code = 'H5'")).isEqualTo(2);
    assertThat(
            FIGURES.number(
                "select count(*)" + MEMBERS + "h.code = 'H5' and m.member_role = 'HEAD'"))
        .isOne();
  }

  @Test
  void twoHouseholdsOfOneCodeAreToldByTheirHeadsOrByTheOldMap() {
    String hamlets =
        imports.bring(
            "hamlets",
            "Mã thôn;Tên thôn;Xã;Từ ngày\nT1;Thôn Đôi Một;22489;01/07/2025\nT2;Thôn Đôi Hai;22489;01/07/2025\n");
    imports.await(hamlets);
    String people =
        imports.bring(
            "people",
            PERSON
                + "Vũ Văn Nhất;1960;Đôi Một;22489;01/07/2025\n"
                + "Vũ Văn Nhì;1961;Đôi Hai;22489;01/07/2025\n"
                + "Vũ Thị Ba;1962;Đôi Hai;22489;01/07/2025\n");
    imports.await(people);
    imports.await(
        imports.bring(
            "households",
            HOUSEHOLD
                + "H9;Đôi Một;22489;Vũ Văn Nhất;1960;Chủ hộ;01/07/2025;\n"
                + "H9;Đôi Hai;22489;Vũ Văn Nhì;1961;Chủ hộ;01/07/2025;\n"));
    merge("T1", "T2");

    String unclear =
        imports.bring("households", HOUSEHOLD + "H9;Đôi Hai;22489;Vũ Thị Ba;1962;Vợ;;\n");
    assertThat(Imports.counts(imports.await(unclear))).isEqualTo("new 0, changed 0, same 0, bad 1");
    assertThat(imports.result(unclear))
        .contains("import.household-unclear", "Vũ Văn Nhất; Vũ Văn Nhì");

    String clear =
        imports.bring("households", HOUSEHOLD + "H9;Đôi Một;22489;Vũ Thị Ba;1962;Vợ;01/08/2025;\n");
    assertThat(Imports.counts(imports.await(clear))).isEqualTo("new 1, changed 0, same 0, bad 0");
    assertThat(
            FIGURES.number(
                "select count(*)"
                    + MEMBERS
                    + "p.full_name = 'Vũ Thị Ba' and h.id = (select o.household_id from"
                    + " hieuhoc.household_member o join hieuhoc.person q on q.id = o.person_id"
                    + " where q.full_name = 'Vũ Văn Nhất')"))
        .isOne();
    imports.undo(clear);
  }

  @Test
  void whatEndedIsSaidByFileAndTakenBackByIt() {
    String people =
        imports.bring(
            "people",
            PERSON + "Bùi Văn Đi;1960;;22489;01/07/2025\nBùi Thị Ở;1965;;22489;01/07/2025\n");
    imports.await(people);
    String workplaces =
        imports.bring(
            "workplaces",
            "Mã đơn vị;Tên đơn vị;Xã;Loại;Cấp quản lý;Từ ngày\n"
                + "TR1;Trường Kết Thúc;22489;Trường học;Xã;01/07/2025\n"
                + "CA1;Công an Kết Thúc;22489;Công an;Tỉnh;01/07/2025\n");
    assertThat(Imports.counts(imports.await(workplaces)))
        .isEqualTo("new 2, changed 0, same 0, bad 0");
    assertThat(FIGURES.number("select count(*)" + VERSIONS + "v.workplace_kind = 'PUBLIC_SERVICE'"))
        .isOne();
    String first =
        HOUSEHOLD
            + "H6;;22489;Bùi Văn Đi;1960;Chủ hộ;01/07/2025;\n"
            + "H6;;22489;Bùi Thị Ở;1965;Vợ;01/07/2025;\n";
    String households = imports.bring("households", first);
    assertThat(Imports.counts(imports.await(households)))
        .isEqualTo("new 2, changed 0, same 0, bad 0");
    String clanHeader = "Dòng họ;Xã;Họ tên;Năm sinh;Từ ngày;Đến ngày\n";
    String clans =
        imports.bring("clans", clanHeader + "Họ Bùi;22489;Bùi Văn Đi;1960;01/07/2025;\n");
    assertThat(Imports.counts(imports.await(clans))).isEqualTo("new 1, changed 0, same 0, bad 0");
    String staffHeader = "Cơ quan;Xã;Họ tên;Năm sinh;Từ ngày;Đến ngày\n";
    String staffed =
        imports.bring(
            "staff",
            staffHeader
                + "Trường Kết Thúc;22489;Bùi Văn Đi;1960;01/08/2025;\n"
                + "TR1;22489;Bùi Thị Ở;1965;01/08/2025;01/09/2025\n"
                + "Không có;22489;Bùi Thị Ở;1965;01/08/2025;\n");
    assertThat(Imports.counts(imports.await(staffed))).isEqualTo("new 2, changed 0, same 0, bad 1");
    assertThat(imports.result(staffed)).contains("import.no-such-workplace");
    Map<String, String> before = FIGURES.ends();

    String left =
        imports.bring(
            "households",
            HOUSEHOLD
                + "H6;;22489;Bùi Thị Ở;1965;;;01/02/2026\n"
                + "H7;;22489;Bùi Thị Ở;1965;Chủ hộ;01/02/2026;\n");
    assertThat(Imports.counts(imports.await(left))).isEqualTo("new 1, changed 1, same 0, bad 0");
    String clanLeft =
        imports.bring("clans", clanHeader + "Họ Bùi;22489;Bùi Văn Đi;1960;;01/02/2026\n");
    assertThat(Imports.counts(imports.await(clanLeft)))
        .isEqualTo("new 0, changed 1, same 0, bad 0");
    String retired =
        imports.bring("staff", staffHeader + "TR1;22489;Bùi Văn Đi;1960;;01/03/2026\n");
    assertThat(Imports.counts(imports.await(retired))).isEqualTo("new 0, changed 1, same 0, bad 0");
    String gone =
        imports.bring(
            "departures", "Họ tên;Năm sinh;Xã;Ngày đi\nBùi Văn Đi;1960;22489;01/03/2026\n");
    assertThat(Imports.counts(imports.await(gone))).isEqualTo("new 0, changed 1, same 0, bad 0");
    assertThat(FIGURES.ends().values()).doesNotContainAnyElementsOf(before.values());

    for (String job : new String[] {gone, retired, clanLeft, left}) {
      imports.undo(job);
    }
    assertThat(FIGURES.ends()).isEqualTo(before);
    for (String job : new String[] {staffed, clans, households, workplaces}) {
      imports.undo(job);
    }
  }

  @Test
  void aPersonEnteredByHandLivedWhereThePlaceWasThen() {
    long then = FIGURES.livingInAProvince(EVE_OF_2025);
    String old =
        FIGURES.text(
            "select public_id from hieuhoc.organisational_unit u where id = "
                + "(select max(unit_id) from hieuhoc.organisational_unit_version where code = '22510')");
    String person = staff.made("people", person("Cao Văn Cũ", old));
    assertThat(FIGURES.livingInAProvince(EVE_OF_2025)).isEqualTo(then + 1);
    assertThat(
            FIGURES.number(
                "select count(*) from hieuhoc.person_residence r join hieuhoc.person p"
                    + " on p.id = r.person_id where p.full_name = 'Cao Văn Cũ'"))
        .isEqualTo(2);
    assertThat(staff.done("GET", "people/" + person, null).toString()).contains(unit(COMMUNE));

    HttpResponse<String> refused =
        staff.send("POST", "/api/v1/people", person("Cao Văn Nay", unit(COMMUNE)));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("organisation.not-yet-but", "Vạn Giã");
  }

  private static String person(String name, String unit) {
    JsonObject residence =
        Json.createObjectBuilder().add("unit", unit).add("from", "2015-03-01").build();
    return Json.createObjectBuilder()
        .add("fullName", name)
        .add("birthDate", "1960")
        .add("residence", residence)
        .build()
        .toString();
  }

  @Test
  void aWorkplaceSomebodyCorrectedSinceIsNotWrittenOver() {
    String header = "Mã đơn vị;Tên đơn vị;Xã;Địa chỉ;Loại\n";
    String made = imports.bring("workplaces", header + "DN1;Công ty Sửa;22489;Thôn Cũ;\n");
    imports.await(made);
    String changed =
        imports.bring("workplaces", header + "DN1;Công ty Sửa;22489;Thôn Mới;Doanh nghiệp\n");
    assertThat(Imports.counts(imports.await(changed))).isEqualTo("new 0, changed 1, same 0, bad 0");
    String unit = unit("DN1");
    assertThat(admin.done("GET", "units/" + unit, null).getString("workplaceKind"))
        .isEqualTo("ENTERPRISE");
    admin.done("PATCH", "units/" + unit, "{\"address\":\"Thôn Đúng\",\"workplaceKind\":\"OTHER\"}");

    assertThat(imports.undone(changed).getJsonObject("undone").getInt("kept")).isOne();

    JsonObject kept = admin.done("GET", "units/" + unit, null);
    assertThat(kept.getString("address")).isEqualTo("Thôn Đúng");
    assertThat(kept.getString("workplaceKind")).isEqualTo("OTHER");
    imports.undo(made);
  }

  private static void merge(String from, String into) {
    JsonObject part =
        Json.createObjectBuilder().add("from", unit(from)).add("to", unit(into)).build();
    JsonObject act =
        Json.createObjectBuilder()
            .add("kind", "MERGE")
            .add("basis", "Nghị quyết nhập thôn")
            .add("date", LocalDate.now().minusDays(30).toString())
            .add("parts", Json.createArrayBuilder().add(part))
            .build();
    String id = admin.made("units/successions", act.toString());
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!admin
        .done("GET", "units/successions/" + id, null)
        .getString("state")
        .equals("APPLIED")) {
      assertThat(System.nanoTime()).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  /** Public id of a unit of the commune by its code. */
  private static String unit(String code) {
    return FIGURES.text(
        "select u.public_id from hieuhoc.organisational_unit u"
            + " join hieuhoc.organisational_unit_version v on v.unit_id = u.id"
            + " and v.valid_to is null where v.code = '"
            + code
            + "'");
  }
}
