package vn.hieuhoc.questionimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.exchange.ImportColumn;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.ImportKind;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.question.BankRow;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.questionfile.FileQuestion;
import vn.hieuhoc.questionfile.SheetQuestions;
import vn.hieuhoc.questionimport.QuestionUseRepository.Standing;
import vn.hieuhoc.sheet.SheetCell;
import vn.hieuhoc.sheet.SheetRow;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnameseText;

/**
 * Questions for the banks of the centres, one a row. Read and kept as a file of questions brought
 * into one bank is; one whose words are there with other answers becomes its new version.
 */
@ApplicationScoped
class QuestionsKind implements ImportKind {

  private static final String CODE = "questions";
  private static final String SUBJECT = "question";

  /** A whole file at once, since its questions are held against each other. */
  private static final int CHUNK = 20_000;

  private static final int PARTS = 3;
  private static final Pattern BEGINNING = Pattern.compile("[0-9a-f]{8}[0-9a-f-]{0,28}");
  private static final List<ImportColumn> QUESTION = questionColumns();
  private static final List<ImportColumn> COLUMNS =
      Stream.concat(ImportColumn.of("question-bank").stream().limit(1), QUESTION.stream()).toList();
  private static final SheetRow HEADS =
      new SheetRow(
          1, QUESTION.stream().map(column -> SheetCell.of(column.names().get(0))).toList());

  @Inject private KeptQuestions kept;
  @Inject private QuestionService questionService;
  @Inject private QuestionUseRepository use;

  /** What a run has looked up. */
  private record Known(List<BankRow> banks) {}

  /** The columns of a sheet of questions, with more choices; not every kind has an answer. */
  private static List<ImportColumn> questionColumns() {
    List<ImportColumn> columns = new ArrayList<>();
    for (ImportColumn column : ImportColumn.of(CODE)) {
      boolean required = column.required() && !column.code().equals("answer");
      columns.add(
          new ImportColumn(
              column.code(),
              required,
              column.secret(),
              column.names(),
              column.englishNames(),
              column.example(),
              column.help(),
              column.englishHelp()));
      if (column.code().equals("choiceD")) {
        columns.addAll(ImportColumn.of("question-bank").stream().skip(1).toList());
      }
    }
    return List.copyOf(columns);
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  /** Who keeps banks of questions. */
  @Override
  public Role[] importers() {
    return new Role[] {Role.CENTRE_MANAGER};
  }

  @Override
  public int chunk() {
    return CHUNK;
  }

  @Override
  public List<RowResult> take(List<RowValues> rows, ImportContext context) {
    List<BankRow> banks = context.remembered(Known.class, () -> new Known(banks())).banks();
    Map<UUID, List<RowValues>> byBank = new LinkedHashMap<>();
    for (RowValues row : rows) {
      UUID bank = bank(row, banks);
      if (bank != null && !row.isBad()) {
        byBank.computeIfAbsent(bank, key -> new ArrayList<>()).add(row);
      }
    }
    Map<Integer, RowResult> results = new HashMap<>();
    byBank.forEach((bank, his) -> keep(bank, his, results));
    return rows.stream()
        .map(
            row ->
                row.isBad() ? RowResult.bad(row.number(), row.faults()) : results.get(row.number()))
        .toList();
  }

  private void keep(UUID bank, List<RowValues> rows, Map<Integer, RowResult> results) {
    SheetQuestions sheet = new SheetQuestions(HEADS);
    List<FileQuestion> read =
        rows.stream()
            .map(
                row ->
                    sheet.question(
                        new SheetRow(
                            row.number(),
                            QUESTION.stream().map(column -> row.cell(column.code())).toList())))
            .toList();
    KeptQuestions.Kept done = kept.keepEach(bank, read, WhenThere.UPDATE);
    for (int i = 0; i < rows.size(); i++) {
      ImportReport.Line line = done.report().lines().get(i);
      RowValues row = rows.get(i);
      if (line.outcome() == ImportReport.Outcome.REFUSED) {
        row.fault(SUBJECT, line.problem());
      } else {
        results.put(row.number(), result(row, line, done.questions().get(line.number())));
      }
    }
  }

  private RowResult result(RowValues row, ImportReport.Line line, KeptQuestions.Told told) {
    switch (line.outcome()) {
      case ADDED -> {
        return RowResult.good(row.number(), Outcome.NEW, SUBJECT, told.id(), null);
      }
      case UPDATED -> {
        row.note(SUBJECT, "import.note-question-changed");
        String before =
            told.number() + " " + (told.number() + 1) + " " + String.join(",", told.topics());
        return RowResult.good(row.number(), Outcome.CHANGED, SUBJECT, told.id(), before)
            .noting(row.notes());
      }
      default -> {
        row.note(SUBJECT, "import.note-question-there");
        return RowResult.good(row.number(), Outcome.SAME, SUBJECT, null, null).noting(row.notes());
      }
    }
  }

  private List<BankRow> banks() {
    List<BankRow> banks = new ArrayList<>();
    Page<BankRow> page;
    do {
      page = questionService.banks(new PageRequest(banks.size(), PageRequest.LARGEST));
      banks.addAll(page.items());
    } while (!page.items().isEmpty() && banks.size() < page.total());
    return banks;
  }

  /** The bank a row names, by its name or the beginning of its code, among those in reach. */
  private static UUID bank(RowValues row, List<BankRow> banks) {
    String named = row.text("bank", 200);
    if (named == null) {
      return null;
    }
    String folded = VietnameseText.fold(named);
    List<BankRow> found =
        banks.stream()
            .filter(
                bank ->
                    VietnameseText.fold(bank.name()).equals(folded)
                        || BEGINNING.matcher(folded).matches()
                            && bank.id().toString().startsWith(folded))
            .toList();
    if (found.isEmpty()) {
      row.fault("bank", "question.bank-unknown", named);
    } else if (found.size() > 1) {
      row.fault("bank", "question.bank-unclear", named, codes(found));
    }
    return found.size() == 1 ? found.get(0).id() : null;
  }

  private static String codes(List<BankRow> found) {
    return found.stream()
        .limit(5)
        .map(bank -> bank.id().toString().substring(0, 8))
        .collect(Collectors.joining(", "));
  }

  /** What was added and nobody uses is retired; what was changed asks again what it asked. */
  @Override
  public List<String> undo(List<TakenRow> rows, ImportContext context) {
    Map<UUID, Standing> standing = use.standing(rows.stream().map(TakenRow::subject).toList());
    // A list that holds null: what is gone needs no taking back.
    return rows.stream()
        .map(row -> undo(row, standing.get(row.subject()), context))
        .collect(Collectors.toList());
  }

  private String undo(TakenRow row, Standing now, ImportContext context) {
    if (now == null || !now.active()) {
      return null;
    }
    if (!context.runs(now.unit())) {
      return "import.undo-out-of-reach";
    }
    String[] before = row.before() == null ? null : row.before().split(" ", PARTS);
    int left = before == null ? 1 : Integer.parseInt(before[1]);
    if (now.number() != left) {
      return "import.undo-changed";
    }
    if (before == null) {
      return retired(row.subject(), now);
    }
    Long version = use.version(row.subject(), Integer.parseInt(before[0]));
    questionService.change(
        row.subject(),
        new NewQuestion(questionService.contents(Set.of(version)).get(version), topics(before[2])));
    return null;
  }

  private String retired(UUID question, Standing now) {
    if (now.used()) {
      return "import.undo-stood-upon";
    }
    questionService.retire(now.bank(), question);
    return null;
  }

  private static Set<String> topics(String codes) {
    return codes.isEmpty() ? Set.of() : new TreeSet<>(List.of(codes.split(",")));
  }
}
