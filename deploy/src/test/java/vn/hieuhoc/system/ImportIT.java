package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hieuhoc.system.Imports.counts;
import static vn.hieuhoc.system.PeopleFile.HEADER;
import static vn.hieuhoc.system.PeopleFile.people;
import static vn.hieuhoc.system.PeopleFile.person;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.deploy.PortalProcess;
import vn.hieuhoc.deploy.TestFolders;
import vn.hieuhoc.deploy.TestOperator;

/**
 * Files brought in through the interface: the check says what the import does, what went in can be
 * taken back row by row, and a run that was cut off ends as one that was not.
 */
class ImportIT {

  private static final String COMMUNE = "22489";
  private static final String ELSEWHERE = "22366";
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final String REGISTER =
      "select count(*) * 1000000007 + coalesce(sum(crc32(concat_ws('|', p.full_name, p.sort_name,"
          + " p.birth_year, p.birth_month, p.birth_day, p.gender, p.phone, p.working_status,"
          + " p.identity_last4, p.home_unit_id, r.unit_id, r.valid_from, r.valid_to))), 0)"
          + " from hieuhoc.person p join hieuhoc.person_residence r on r.person_id = p.id";

  private static final Path DATA = TestFolders.fresh("imports");
  private static final Figures FIGURES = new Figures(DATA);
  private static PortalProcess process;
  private static Caller staff;
  private static Imports imports;

  @BeforeAll
  static void start() {
    process =
        PortalProcess.run(DATA, Map.of("hieuhoc.admin.password", RunningPortal.ADMIN_PASSWORD))
            .awaitReady();
    TestOperator operator = operator();
    operator.user("can-bo", "mat-khau-can-bo", "COMMUNE_STAFF@" + COMMUNE);
    operator.user("can-bo-khac", "mat-khau-can-bo", "COMMUNE_STAFF@" + ELSEWHERE);
    staff = Caller.withToken(process.base(), operator.token("can-bo"));
    imports = new Imports(staff);
  }

  @AfterAll
  static void stop() {
    process.close();
  }

  private static TestOperator operator() {
    return new TestOperator(process.base(), DATA);
  }

  @Test
  void theCheckSaysWhatTheImportDoesAndKeepsNothing() {
    String file =
        HEADER
            + people(1, 2300, "2025-07-01")
            + "Nguyễn Văn Sai;30/02/1950;Nam;22489;;;;\n"
            + "Nguyễn Văn Lạ;1950;Nam;22366;;;;\n"
            + "Nguyễn Thị Mai;1950;nữu;22489;;999123456789;12;\n"
            + ";1950;Nam;22489;;;;\n"
            + people(7, 7, "2025-07-01");
    Map<String, String> before = FIGURES.contents();

    JsonObject checked = imports.await(imports.bring("people?dryRun=true", file));

    assertThat(checked.getString("state")).isEqualTo("CHECKED");
    assertThat(FIGURES.contents()).isEqualTo(before);
    assertThat(counts(checked)).isEqualTo("new 2300, changed 0, same 0, bad 5");
    String told = imports.result(checked.getString("id"));
    assertThat(told)
        .contains("\"row\":2302", "person.date-unreadable", "30/02/1950")
        .contains("\"row\":2303", "import.out-of-reach")
        .contains("\"row\":2304", "import.cell-word", "nữu", "person.phone-length")
        .contains("\"row\":2305", "import.cell-missing")
        .contains("\"row\":2306", "import.row-twice")
        .doesNotContain("999123456789");

    String job = checked.getString("id");
    staff.done("POST", "jobs/" + job + "/confirmation", null);
    JsonObject done = imports.await(job);

    assertThat(done.getString("state")).isEqualTo("DONE");
    assertThat(counts(done)).isEqualTo(counts(checked));
    assertThat(imports.result(job)).isEqualTo(told);

    JsonObject again = imports.await(imports.bring("people", file));
    assertThat(counts(again)).isEqualTo("new 0, changed 0, same 2300, bad 5");

    imports.undo(job);
    assertThat(FIGURES.contents()).isEqualTo(before);
  }

  @Test
  void theCheckTellsWhatIsWorthALookAndWhoIsChanged() {
    String header = "Họ và tên;Ngày sinh;Giới tính;Xã;Số định danh;Nhóm\n";
    String first = imports.bring("people", header + "Đỗ Thị Xem;05/06/1988;Nữ;22489;;A\n");
    imports.await(first);

    JsonObject checked =
        imports.await(
            imports.bring(
                "people?dryRun=true",
                header
                    + "Đỗ Thị Xem;1988;Nữ;22489;;B\n"
                    + "Đỗ Văn Lệch;1975;Nữ;22489;056070001999;C\n"
                    + "Đỗ Hòa Thúy;15/06/1992;Nữ;22489;;D\n"
                    + "Đỗ Hoà Thuý;1992;Nữ;22489;;D\n"
                    + "Đỗ Văn Mai Sau;01/01/2999;Nam;22489;;A\n"
                    + "Đỗ Văn Nhóm;1990;Nam;22489;;E\n"));

    assertThat(counts(checked)).isEqualTo("new 3, changed 1, same 0, bad 2");
    assertThat(imports.result(checked.getString("id")))
        .contains("import.note-changed-name", "Đỗ Thị Xem, 1988", "A → B")
        .contains("import.note-identity-gender", "import.note-identity-birth-year")
        .contains("\"row\":5", "import.note-alike")
        .contains("person.birth-ahead", "01/01/2999")
        .contains("import.cell-word", "A, B, C hoặc D")
        .doesNotContain("056070001999")
        .as("a year alone takes no day away")
        .doesNotContain("05/06/1988");
    imports.undo(first);
  }

  @Test
  void theCheckWarnsOfWhoIsInTheRegisterAlreadyAndAnImportIsLookedThroughAtOnce() {
    String header = "Họ và tên;Ngày sinh;Xã;Điện thoại\n";
    String first =
        imports.bring(
            "people", header + "Lê Thị Đôi;05/05/1988;22489;\nLê Văn Máy;1990;22489;0911222333\n");
    imports.await(first);
    String file =
        header
            + "Lê Thị Đôi;06/06/1988;22489;\n"
            + "Lê Thị Máy;1991;22489;0911222333\n"
            + "Lê Thị Lẻ;1991;22489;0911222334\n";

    String second = imports.bring("people?dryRun=true", file);

    assertThat(counts(imports.await(second))).isEqualTo("new 3, changed 0, same 0, bad 0");
    assertThat(imports.result(second))
        .contains("import.note-known", "Lê Thị Đôi, 1988", "Lê Văn Máy, 1990")
        .contains("\"who\":\"Lê Thị Đôi\"", "\"who\":\"Lê Thị Máy\"")
        .doesNotContain("Lê Thị Lẻ");

    staff.done("POST", "jobs/" + second + "/confirmation", null);
    imports.await(second);
    FIGURES.contents();
    assertThat(
            FIGURES.number(
                "select count(*) from hieuhoc.duplicate_pair d join hieuhoc.person p"
                    + " on p.id = d.other_id where p.full_name in ('Lê Thị Đôi', 'Lê Thị Máy')"
                    + " and d.status = 'OPEN'"))
        .isEqualTo(2);
    imports.undo(second);
    imports.undo(first);
  }

  @Test
  void whatAFileChangedIsPutBackRowByRow() {
    String first = imports.bring("people", HEADER + people(5000, 5200, "2025-07-01"));
    imports.await(first);
    long before = FIGURES.number(REGISTER);
    Map<String, String> all = FIGURES.contents();
    String other =
        IntStream.rangeClosed(5000, 5100)
            .mapToObj(i -> person(i, "2025-07-01").replace("Nông dân", "Công nhân"))
            .collect(Collectors.joining());

    JsonObject changed = imports.await(imports.bring("people", HEADER + other));

    assertThat(counts(changed)).isEqualTo("new 0, changed 101, same 0, bad 0");
    assertThat(FIGURES.number(REGISTER)).isNotEqualTo(before);
    imports.undo(changed.getString("id"));
    assertThat(FIGURES.number(REGISTER)).isEqualTo(before);
    assertThat(FIGURES.contents().keySet()).isEqualTo(all.keySet());
    imports.undo(first);
  }

  @Test
  void aRunThatIsCutOffEndsAsOneThatIsNot() {
    String file = HEADER + people(20_000, 28_000, "2025-07-01");
    String whole = imports.bring("people", file);
    String wholeCounts = counts(imports.await(whole));
    long register = FIGURES.number(REGISTER);
    imports.undo(whole);
    assertThat(FIGURES.number(REGISTER)).isNotEqualTo(register);

    String cut = imports.bring("people", file);
    imports.awaitRows(cut, 1000);
    process.kill();
    assertThat(PortalProcess.databaseIsGone(DATA, PATIENCE)).isTrue();
    process =
        PortalProcess.run(DATA, Map.of("hieuhoc.admin.password", RunningPortal.ADMIN_PASSWORD))
            .awaitReady();
    staff = Caller.withToken(process.base(), operator().token("can-bo"));
    imports = new Imports(staff);
    JsonObject resumed = imports.await(cut);

    assertThat(resumed.getString("state")).isEqualTo("DONE");
    assertThat(counts(resumed)).isEqualTo(wholeCounts);
    assertThat(FIGURES.number(REGISTER)).isEqualTo(register);
    imports.undo(cut);
  }

  @Test
  void nobodyElseKnowsOfAnImport() {
    String job = imports.bring("people?dryRun=true", HEADER + people(1, 3, "2025-07-01"));
    Caller other = Caller.withToken(process.base(), operator().token("can-bo-khac"));

    assertThat(other.get("/api/v1/jobs/" + job).statusCode()).isEqualTo(404);
    assertThat(other.get("/api/v1/jobs/" + job + "/result").statusCode()).isEqualTo(404);
    assertThat(other.send("POST", "/api/v1/jobs/" + job + "/undo", null).statusCode())
        .isEqualTo(404);
    imports.await(job);
  }

  @Test
  void aFileThatIsWrongAsAWholeIsRefusedWithOneSentence() {
    assertThat(refusal("Một cột;Hai cột\nA;B\n")).contains("import.columns-missing", "Họ và tên");
    assertThat(refusal("")).contains("import.file-empty");
    assertThat(refusal("Họ và tên;Xã\n")).contains("import.file-no-rows");
    assertThat(refusal("Hä vµ tªn;X·\nNguyÔn V¨n §¹t;V¹n Ninh\nTrÇn ThÞ Ph­îng;V¹n Ninh\n"))
        .contains("import.file-legacy", "TCVN3");
  }

  @Test
  void everyKindGoesInAndComesOutAgain() {
    Map<String, String> before = FIGURES.contents();
    String hamlets =
        imports.bring(
            "hamlets", "Mã thôn;Tên thôn;Xã\nN1;Thôn Nhập Một;22489\nN2;TDP Nhập Hai;22489\n");
    assertThat(counts(imports.await(hamlets))).isEqualTo("new 2, changed 0, same 0, bad 0");
    String workplaces =
        imports.bring(
            "workplaces", "Mã đơn vị;Tên đơn vị;Xã;Địa chỉ\nD1;Trường Nhập;22489;Thôn Nhập\n");
    assertThat(counts(imports.await(workplaces))).isEqualTo("new 1, changed 0, same 0, bad 0");
    String moved =
        imports.bring(
            "workplaces", "Mã đơn vị;Tên đơn vị;Xã;Địa chỉ\nD1;Trường Nhập;22489;Nơi mới\n");
    assertThat(counts(imports.await(moved))).isEqualTo("new 0, changed 1, same 0, bad 0");
    String people =
        imports.bring(
            "people",
            "Họ tên;Năm sinh;Thôn;Xã\nLê Văn Chủ;1960;Nhập Một;22489\n"
                + "Lê Thị Con;1990;thon nhap mot;22489\n");
    assertThat(counts(imports.await(people))).isEqualTo("new 2, changed 0, same 0, bad 0");
    String households =
        imports.bring(
            "households",
            "Mã hộ;Thôn;Xã;Họ tên;Năm sinh;Quan hệ\nH01;Nhập Một;22489;Lê Văn Chủ;1960;Chủ hộ\n"
                + "H01;Nhập Một;22489;Lê Thị Con;1990;Con\n"
                + "H02;Nhập Một;22489;Lê Thị Con;1990;Con\n");
    assertThat(counts(imports.await(households))).isEqualTo("new 2, changed 0, same 0, bad 1");
    String clans =
        imports.bring("clans", "Dòng họ;Xã;Họ tên;Năm sinh\nHọ Lê nhập;22489;Lê Văn Chủ;1960\n");
    assertThat(counts(imports.await(clans))).isEqualTo("new 1, changed 0, same 0, bad 0");
    String posts =
        imports.bring(
            "positions",
            "Họ tên;Chức vụ;Thôn;Xã;Từ ngày\nLê Văn Chủ;Trưởng thôn;Nhập Một;22489;01/01/2026\n");
    assertThat(counts(imports.await(posts))).isEqualTo("new 1, changed 0, same 0, bad 0");

    for (String job : new String[] {posts, clans, households, moved, workplaces, people, hamlets}) {
      imports.undo(job);
    }
    assertThat(FIGURES.contents()).isEqualTo(before);
  }

  @Test
  void onWhomSomethingStandsStays() {
    String people =
        imports.bring(
            "people", "Họ tên;Năm sinh;Xã\nLê Văn Dựa;1961;22489\nLê Văn Đi;1962;22489\n");
    imports.await(people);
    String households =
        imports.bring("households", "Mã hộ;Xã;Họ tên;Năm sinh\nH77;22489;Lê Văn Dựa;1961\n");
    imports.await(households);

    JsonObject undone = imports.undone(people);

    assertThat(undone.getJsonObject("undone").getInt("rows")).isOne();
    assertThat(undone.getJsonObject("undone").getInt("kept")).isOne();
    assertThat(imports.result(people)).contains("\"row\":2", "import.undo-stood-upon");
    assertThat(
            FIGURES.number("select count(*) from hieuhoc.person where full_name like 'Lê Văn Dựa'"))
        .isOne();
    imports.undo(households);
  }

  private static String refusal(String text) {
    HttpResponse<String> answer = imports.send("people", text);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    return answer.body();
  }
}
