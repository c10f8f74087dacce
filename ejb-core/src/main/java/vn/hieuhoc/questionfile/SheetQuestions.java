package vn.hieuhoc.questionfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.Part;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.sheet.SheetRow;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.Decimals;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * Questions in the rows of a spreadsheet. Columns by their heads, with or without marks: {@code Câu
 * hỏi}, {@code Loại}, {@code Đáp án}, {@code Lựa chọn A} …, {@code Điểm}, {@code Giải thích},
 * {@code Chủ đề}. Without a kind it follows from the rest: with choices the letters that are right,
 * without them Đúng or Sai, or the accepted words with bars between.
 */
public final class SheetQuestions {

  private int prompt = -1;
  private int kind = -1;
  private int answer = -1;
  private int points = -1;
  private int feedback = -1;
  private int topics = -1;
  private final List<Integer> choices = new ArrayList<>();
  private final List<String> unused = new ArrayList<>();
  private int number;

  /**
   * A sheet with these heads.
   *
   * @throws Refused {@code questionfile.column-missing}
   */
  public SheetQuestions(SheetRow heads) {
    for (int i = 0; i < heads.cells().size(); i++) {
      String head = VietnameseText.fold(heads.at(i).text());
      switch (head) {
        case "cau hoi", "noi dung", "question" -> prompt = i;
        case "loai", "loai cau hoi", "kind" -> kind = i;
        case "dap an", "dap an dung", "answer" -> answer = i;
        case "diem", "points" -> points = i;
        case "giai thich", "feedback" -> feedback = i;
        case "chu de", "topics" -> topics = i;
        default -> {
          if (head.matches("(lua chon |choice )?[a-t]|(lua chon|choice|y) [0-9]{1,2}")) {
            choices.add(i);
          } else if (!head.isEmpty()) {
            unused.add(heads.at(i).text().strip());
          }
        }
      }
    }
    if (prompt < 0) {
      throw Refused.of("file", "questionfile.column-missing", "Câu hỏi");
    }
    if (answer < 0 && choices.isEmpty()) {
      throw Refused.of("file", "questionfile.column-missing", "Đáp án");
    }
  }

  /** The question of a row. */
  public FileQuestion question(SheetRow row) {
    number++;
    String title = FileText.title(row.at(prompt).text());
    QuestionContent content = null;
    BusinessException problem = null;
    try {
      content = content(row, title);
    } catch (Refused broken) {
      problem = broken;
    }
    Set<String> codes = new TreeSet<>();
    Arrays.stream(row.at(topics).text().split("[,;]"))
        .map(FileText::topicOrNull)
        .filter(code -> code != null)
        .forEach(codes::add);
    return new FileQuestion(number, row.number(), title, content, codes, problem, notes());
  }

  /** What of the sheet is not read, told with its first question. */
  private List<BusinessException> notes() {
    return number > 1 || unused.isEmpty()
        ? List.of()
        : List.of(new Refused("questionfile.column-unused", String.join(", ", unused)));
  }

  private QuestionContent content(SheetRow row, String title) {
    String asked = row.at(prompt).text();
    String right = row.at(answer).text().strip();
    String told = row.at(feedback).text();
    BigDecimal worth = worth(row, title);
    List<String> texts =
        choices.stream().map(i -> VietnameseText.tidyOrNull(row.at(i).text())).toList();
    List<String> said = texts.stream().filter(text -> text != null).toList();
    return switch (kind(row, title, right, said)) {
      case TRUE_FALSE ->
          QuestionContent.trueFalse(asked, worth, truth(right, title), null, null, told);
      case SHORT_ANSWER ->
          QuestionContent.written(asked, worth, Arrays.asList(right.split("\\|")), false, told);
      case NUMERIC -> number(asked, worth, right, title, told);
      case MATCHING ->
          QuestionContent.matching(asked, worth, pairs(said), others(said), true, told);
      case ORDERING -> QuestionContent.ordering(asked, worth, said, true, told);
      case GAP_FILL -> QuestionContent.gaps(asked, worth, false, true, told);
      case ESSAY -> QuestionContent.essay(asked, rubric(said, worth, title), told);
      case SINGLE_CHOICE ->
          choosing(QuestionKind.SINGLE_CHOICE, asked, worth, texts, right, title, told);
      case MULTIPLE_CHOICE ->
          choosing(QuestionKind.MULTIPLE_CHOICE, asked, worth, texts, right, title, told);
    };
  }

  private QuestionKind kind(SheetRow row, String title, String right, List<String> said) {
    String word = VietnameseText.fold(row.at(kind).text());
    return switch (word) {
      case "" -> {
        if (!said.isEmpty()) {
          yield right.matches("\\s*\\p{L}\\s*")
              ? QuestionKind.SINGLE_CHOICE
              : QuestionKind.MULTIPLE_CHOICE;
        }
        yield VietnameseText.fold(right).matches("dung|sai|true|false")
            ? QuestionKind.TRUE_FALSE
            : QuestionKind.SHORT_ANSWER;
      }
      case "mot dap an", "chon mot", "single" -> QuestionKind.SINGLE_CHOICE;
      case "nhieu dap an", "chon nhieu", "multiple" -> QuestionKind.MULTIPLE_CHOICE;
      case "dung sai", "true false" -> QuestionKind.TRUE_FALSE;
      case "tra loi ngan", "short answer" -> QuestionKind.SHORT_ANSWER;
      case "so", "tra loi bang so", "numeric" -> QuestionKind.NUMERIC;
      case "ghep cap", "matching" -> QuestionKind.MATCHING;
      case "xep thu tu", "ordering" -> QuestionKind.ORDERING;
      case "dien cho trong", "gap fill" -> QuestionKind.GAP_FILL;
      case "tu luan", "essay" -> QuestionKind.ESSAY;
      default -> throw new Refused("questionfile.kind-unsupported", row.at(kind).text(), title);
    };
  }

  private static boolean truth(String right, String title) {
    String word = VietnameseText.fold(right);
    if (!word.matches("dung|sai|true|false")) {
      throw new Refused("questionfile.no-right-answer", title);
    }
    return word.equals("dung") || word.equals("true");
  }

  private static QuestionContent number(
      String asked, BigDecimal worth, String right, String title, String told) {
    String[] parts = right.split("±|\\+-", 2);
    BigDecimal off = parts.length == 2 ? decimal(parts[1], title) : null;
    return QuestionContent.number(asked, worth, parts[0].strip(), off, told);
  }

  private static List<Part> pairs(List<String> said) {
    return said.stream()
        .map(text -> text.split("=", 2))
        .filter(sides -> sides.length == 2 && !sides[0].isBlank())
        .map(sides -> Part.pair(sides[0], sides[1]))
        .toList();
  }

  private static List<String> others(List<String> said) {
    return said.stream()
        .map(text -> text.split("=", 2))
        .filter(sides -> sides.length == 1 || sides[0].isBlank())
        .map(sides -> sides[sides.length - 1])
        .toList();
  }

  private static List<Part> rubric(List<String> said, BigDecimal worth, String title) {
    return said.isEmpty()
        ? List.of(Part.rubric("Nội dung", worth))
        : said.stream()
            .map(text -> text.split("=", 2))
            .map(s -> Part.rubric(s[0], s.length == 2 ? decimal(s[1], title) : null))
            .toList();
  }

  private static QuestionContent choosing(
      QuestionKind kind,
      String asked,
      BigDecimal worth,
      List<String> texts,
      String right,
      String title,
      String told) {
    Set<String> letters = new TreeSet<>();
    Stream.of(right.toUpperCase(Locale.ROOT).split("[,;\\s]+"))
        .filter(letter -> !letter.isEmpty())
        .forEach(letters::add);
    List<Choice> typed = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      boolean hit = letters.remove(String.valueOf((char) ('A' + i)));
      if (texts.get(i) != null) {
        typed.add(new Choice(null, texts.get(i), hit, null));
      } else if (hit) {
        letters.add(String.valueOf((char) ('A' + i)));
      }
    }
    if (!letters.isEmpty()) {
      throw new Refused("questionfile.aiken-answer-unknown", String.join(", ", letters), title);
    }
    return QuestionContent.choosing(
        kind, asked, worth, typed, kind == QuestionKind.MULTIPLE_CHOICE, told);
  }

  private BigDecimal worth(SheetRow row, String title) {
    String text = row.at(points).text().strip();
    return text.isEmpty() ? BigDecimal.ONE : decimal(text, title);
  }

  private static BigDecimal decimal(String text, String title) {
    try {
      return Decimals.read(text.replace(',', '.'));
    } catch (NumberFormatException none) {
      throw new Refused("questionfile.not-a-number", text.strip(), title);
    }
  }
}
