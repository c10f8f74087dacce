package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A list of questions goes into the banks it names, and out again. */
@WholeApplication
class QuestionImportIT {

  private static final String HEADER =
      "Ngân hàng;Câu hỏi;Loại;Đáp án;Lựa chọn A;Lựa chọn B;Lựa chọn E\n";

  private static final List<String> ASKED =
      List.of("Cháy gọi số nào?", "Ai được học?", "Tết vào tháng mấy âm lịch?");

  private static Caller manager;
  private static Imports imports;
  private static String unit;

  @BeforeAll
  static void callers(RunningPortal portal) {
    portal.operator().user("nhapcauhoi.ql", "mat-khau-nhap-cau-hoi", "CENTRE_MANAGER@22489");
    manager = Caller.withToken(portal.base(), portal.operator().token("nhapcauhoi.ql"));
    imports = new Imports(manager);
    unit =
        manager
            .done("GET", "units?tree=ADMINISTRATIVE&limit=200", null)
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(each -> "22489".equals(each.getString("code", "")))
            .findFirst()
            .orElseThrow()
            .getString("id");
  }

  @Test
  void theCheckSaysWhatOfEachRowBecomesAndAllOfItCanBeTakenBack() {
    String bank =
        manager.made(
            "question-banks", "{\"unit\":\"%s\",\"name\":\"Kho nhập theo bảng\"}".formatted(unit));
    String rows =
        HEADER
            + "kho nhap theo bang;Cháy gọi số nào?;;B;113;114;\n"
            + "Kho nhập theo bảng;Ai được học?;Chọn nhiều;A,E;Trẻ em;Không ai;Người lớn\n"
            + bank.substring(0, 8)
            + ";Tết vào tháng mấy âm lịch?;Số;1;;;\n"
            + "Kho nhập theo bảng;Chọn nào?;;H;113;114;\n"
            + "Kho không có;Mấy giờ?;;A;113;114;\n";

    String job = imports.bring("questions?dryRun=true", rows);

    assertThat(Imports.counts(imports.await(job))).isEqualTo("new 3, changed 0, same 0, bad 2");
    assertThat(imports.result(job))
        .contains("questionfile.aiken-answer-unknown", "question.bank-unknown");
    assertThat(asked(bank)).isEmpty();

    manager.done("POST", "jobs/" + job + "/confirmation", null);
    assertThat(Imports.counts(imports.await(job))).isEqualTo("new 3, changed 0, same 0, bad 2");
    assertThat(asked(bank)).containsExactlyInAnyOrderElementsOf(ASKED);
    String changed =
        imports.bring(
            "questions",
            HEADER
                + "Kho nhập theo bảng;Ai được học?;Chọn nhiều;A,E;Trẻ em;Không ai;Người lớn\n"
                + "Kho nhập theo bảng;Sét đánh gần thì làm gì?;Đúng sai;Đúng;;;\n"
                + "Kho nhập theo bảng;Cháy gọi số nào?;;A;113;114;\n");
    assertThat(Imports.counts(imports.await(changed))).isEqualTo("new 1, changed 1, same 1, bad 0");
    assertThat(asked(bank)).contains("Sét đánh gần thì làm gì?");

    imports.undo(changed);
    assertThat(asked(bank)).containsExactlyInAnyOrderElementsOf(ASKED);
  }

  private static List<String> asked(String bank) {
    return manager
        .done("GET", "question-banks/" + bank + "/questions", null)
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(row -> row.getString("prompt"))
        .toList();
  }
}
