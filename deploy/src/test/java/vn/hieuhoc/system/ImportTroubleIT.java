package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hieuhoc.system.Imports.counts;
import static vn.hieuhoc.system.PeopleFile.HEADER;
import static vn.hieuhoc.system.PeopleFile.people;
import static vn.hieuhoc.system.PeopleFile.person;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.deploy.PortalProcess;
import vn.hieuhoc.deploy.StatementLog;
import vn.hieuhoc.deploy.TestFolders;
import vn.hieuhoc.deploy.TestOperator;

/**
 * Files that are not as they should be, and imports that come to no good end: each is told with its
 * place, and what stands in the register afterwards can be told and taken back.
 */
class ImportTroubleIT {

  private static final Path DATA = TestFolders.fresh("import-trouble");
  private static final Duration AT_ONCE = Duration.ofSeconds(20);

  private static final Figures FIGURES = new Figures(DATA);

  private static PortalProcess process;
  private static Caller clerk;
  private static Imports staff;
  private static Imports above;

  @BeforeAll
  static void start() {
    process =
        PortalProcess.run(DATA, Map.of("hieuhoc.admin.password", RunningPortal.ADMIN_PASSWORD))
            .awaitReady();
    TestOperator operator = new TestOperator(process.base(), DATA);
    operator.user("can-bo", "mat-khau-can-bo", "COMMUNE_STAFF@22489");
    operator.user("can-bo-tinh", "mat-khau-can-bo", "PROVINCE_STAFF@56");
    clerk = Caller.withToken(process.base(), operator.token("can-bo"));
    staff = new Imports(clerk);
    above = new Imports(Caller.withToken(process.base(), operator.token("can-bo-tinh")));
  }

  @AfterAll
  static void stop() {
    process.close();
  }

  @Test
  void aFileInAnOldEncodingGoesInConvertedOnceThatIsAgreed() {
    String file =
        "Hä vµ tªn;N¨m sinh;X·\n"
            + "NguyÔn V¨n §¹t;1951;V¹n Ninh\n"
            + "TrÇn ThÞ Ph­îng;1952;V¹n Ninh\n"
            + "Lê Thị Đã Đổi;1953;Vạn Ninh\n";
    assertThat(staff.send("people", file).body()).contains("import.file-legacy", "TCVN3");

    String job = staff.bring("people?convert=TCVN3", file);

    assertThat(counts(staff.await(job))).isEqualTo("new 3, changed 0, same 0, bad 0");
    for (String name : List.of("Nguyễn Văn Đạt", "Trần Thị Phượng", "Lê Thị Đã Đổi")) {
      assertThat(
              FIGURES.number(
                  "select count(*) from hieuhoc.person where full_name = '" + name + "'"))
          .as(name)
          .isOne();
    }
    staff.undone(job);
  }

  @Test
  void anOldEncodingFarDownIsToldCellByCell() {
    String file =
        HEADER
            + people(1, 499, "2025-07-01")
            + "NguyÔn V¨n L¹c;1950;Nam;22489;;;;Nông dân\n"
            + "Nguyeãn Vaên Laïc;1950;Nam;22489;;;;Nông dân\n"
            + people(500, 520, "2025-07-01");

    String job = staff.bring("people?dryRun=true", file);

    assertThat(counts(staff.await(job))).isEqualTo("new 520, changed 0, same 0, bad 2");
    assertThat(staff.result(job))
        .contains("\"row\":501", "\"row\":502", "import.cell-legacy", "TCVN3", "VNI");
  }

  @Test
  void aQuoteThatIsNeverClosedIsToldWithItsRow() {
    HttpResponse<String> answer =
        staff.send(
            "people",
            HEADER
                + people(1, 30, "2025-07-01")
                + "\"Nguyễn Văn Nháy;1950;Nam;22489;;;;\n"
                + people(31, 20_000, "2025-07-01"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("import.file-quotes", "Dòng 32");
  }

  @Test
  void whatWentInBeforeItWasStoppedStandsAndIsTakenBack() {
    Map<String, String> before = FIGURES.contents();
    long people = FIGURES.number("select count(*) from hieuhoc.person");
    String job = staff.bring("people", HEADER + people(30_000, 49_999, "2025-07-01"));
    staff.awaitRows(job, 1000);

    clerk.done("POST", "jobs/" + job + "/cancellation", null);
    JsonObject stopped = staff.await(job);

    assertThat(stopped.getString("state")).isEqualTo("CANCELLED");
    idle();
    JsonObject later = staff.job(job);
    int wentIn = later.getJsonObject("counts").getInt("new");
    assertThat(wentIn).isBetween(1000, 19_999);
    assertThat(FIGURES.number("select count(*) from hieuhoc.person")).isEqualTo(people + wentIn);
    assertThat(
            FIGURES.number(
                "select count(*) from hieuhoc.person_residence r join hieuhoc.person p"
                    + " on p.id = r.person_id where r.valid_to is null"
                    + " and r.unit_id = p.home_unit_id"))
        .isEqualTo(
            FIGURES.number("select count(*) from hieuhoc.person where home_unit_id is not null"));
    assertThat(staff.undone(job).getJsonObject("undone").getInt("rows")).isEqualTo(wentIn);
    assertThat(FIGURES.contents()).isEqualTo(before);
  }

  @Test
  void anImportThatFailedOnItsWayIsTakenBackByTheProvince() throws IOException {
    Map<String, String> before = FIGURES.contents();
    String job = staff.bring("people?dryRun=true", HEADER + people(60_000, 65_000, "2025-07-01"));
    assertThat(counts(staff.await(job))).isEqualTo("new 5001, changed 0, same 0, bad 0");
    // The disk gives back something else than was written.
    Files.write(staged(), new byte[] {(byte) 0xc3, 0x28, '\n'}, StandardOpenOption.APPEND);

    clerk.done("POST", "jobs/" + job + "/confirmation", null);
    JsonObject failed = staff.await(job);

    assertThat(failed.getString("state")).isEqualTo("FAILED");
    assertThat(failed.getJsonObject("fault").getString("code")).isEqualTo("import.file-encoding");
    assertThat(failed.getJsonObject("counts").getInt("new")).isPositive();
    assertThat(FIGURES.contents()).isNotEqualTo(before);
    assertThat(above.job(job).getString("state")).isEqualTo("FAILED");
    above.undone(job);
    assertThat(FIGURES.contents()).isEqualTo(before);
  }

  @Test
  void aNumberThatSomebodyElseBearsIsRefusedAtOnceAndNotedFromFormAndFile() {
    staff.await(staff.bring("people", HEADER + people(70_001, 70_003, "2025-07-01")));
    String bearer = numberOf(70_001);
    String identity = person(70_001, "2025-07-01").split(";")[5];
    long pairs = pairs();

    long begin = System.nanoTime();
    HttpResponse<String> form =
        clerk.send(
            "PATCH",
            "/api/v1/people/" + idOf(70_002),
            "{\"identityNumber\":\"%s\",\"phone\":\"0911111111\",\"birthDate\":\"1970-01-01\"}"
                .formatted(identity));

    assertThat(form.statusCode()).as(form.body()).isEqualTo(422);
    assertThat(form.body()).contains("person.identity-taken");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(AT_ONCE);
    assertThat(pairs()).isEqualTo(pairs + 1);

    String file =
        "Mã người;Họ và tên;Xã;Số định danh\n%s;Trần Thị Khác;22489;%s\n"
            .formatted(numberOf(70_003), identity);
    String checked = staff.bring("people?dryRun=true", file);
    assertThat(counts(staff.await(checked))).isEqualTo("new 0, changed 0, same 0, bad 1");
    assertThat(staff.result(checked)).contains("person.identity-taken");
    assertThat(pairs()).as("a check notes nothing").isEqualTo(pairs + 1);
    clerk.done("POST", "jobs/" + checked + "/confirmation", null);
    staff.await(checked);
    assertThat(pairs()).isEqualTo(pairs + 2);
    assertThat(bearer).isNotEqualTo(numberOf(70_003));
    assertThat(
            FIGURES.number(
                "select count(*) from hieuhoc.audit_entry e join hieuhoc.account a"
                    + " on a.id = e.account_id and a.user_name = 'can-bo'"
                    + " where e.action = 'person.identity-taken' and e.outcome = 'REFUSED'"))
        .as("by form, by check and by import")
        .isEqualTo(3);
  }

  @Test
  void whoTriesOutManyNumbersIsToldNoMoreThatDay() {
    staff.await(staff.bring("people", HEADER + people(80_001, 80_060, "2025-07-01")));
    TestOperator operator = new TestOperator(process.base(), DATA);
    operator.user("can-bo-do", "mat-khau-can-bo", "COMMUNE_STAFF@22366");
    Caller curious = Caller.withToken(process.base(), operator.token("can-bo-do"));
    Imports theirs = new Imports(curious);
    String file = HEADER + people(80_001, 80_060, "2025-07-01").replace(";22489;", ";22366;");

    JsonObject stopped = theirs.await(theirs.bring("people?dryRun=true", file));

    assertThat(stopped.getString("state")).isEqualTo("FAILED");
    assertThat(stopped.getJsonObject("fault").getString("code")).isEqualTo("import.too-many-taken");
    JsonObject again = theirs.await(theirs.bring("people?dryRun=true", file));
    assertThat(again.getJsonObject("fault").getString("code")).isEqualTo("person.too-many-taken");
    String home =
        FIGURES.text(
            "select u.public_id from hieuhoc.organisational_unit u"
                + " join hieuhoc.organisational_unit_version v on v.unit_id = u.id"
                + " and v.valid_to is null where v.code = '22366'");
    HttpResponse<String> form =
        curious.send(
            "POST",
            "/api/v1/people",
            """
            {"fullName":"Ai Đó","identityNumber":"056090123457",
             "residence":{"unit":"%s","from":"2025-08-01"}}"""
                .formatted(home));
    assertThat(form.body()).as("a free number is answered alike").contains("person.too-many-taken");
    assertThat(form.statusCode()).isEqualTo(422);
  }

  private static String numberOf(int i) {
    return text("person_number", i);
  }

  private static String idOf(int i) {
    return text("public_id", i);
  }

  private static String text(String column, int i) {
    String phone = person(i, "2025-07-01").split(";")[6];
    return FIGURES.text("select " + column + " from hieuhoc.person where phone = '" + phone + "'");
  }

  private static long pairs() {
    return FIGURES.number("select count(*) from hieuhoc.duplicate_pair where reason = 'IDENTITY'");
  }

  private static Path staged() {
    try (Stream<Path> files = Files.list(DATA.resolve("imports"))) {
      return files
          .max(java.util.Comparator.comparing(file -> file.toFile().lastModified()))
          .orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void idle() {
    try (StatementLog database = StatementLog.of(DATA)) {
      database.awaitIdle();
    }
  }
}
