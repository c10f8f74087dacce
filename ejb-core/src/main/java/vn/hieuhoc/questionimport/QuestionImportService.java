package vn.hieuhoc.questionimport;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.exchange.ImportColumn;
import vn.hieuhoc.question.QuestionRow;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.questionfile.FileCategory;
import vn.hieuhoc.questionfile.FileQuestion;
import vn.hieuhoc.questionfile.QuestionFiles;
import vn.hieuhoc.questionfile.QuestionFormat;
import vn.hieuhoc.questionfile.SheetQuestions;
import vn.hieuhoc.sheet.RowSource;
import vn.hieuhoc.sheet.SheetRow;
import vn.hieuhoc.sheet.StagedSheets;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.topic.TopicRow;
import vn.hieuhoc.topic.TopicService;

/**
 * Brings question files into banks and writes banks as files. Files are read without a transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QuestionImportService {

  private static final int MOST_QUESTIONS = 20_000;

  @Inject private KeptQuestions kept;
  @Inject private QuestionService questionService;
  @Inject private StagedSheets sheets;
  @Inject private TopicService topicService;
  @Inject private Access access;

  /**
   * Reads a file and keeps its questions; with a dry run it tells what would become of them.
   *
   * @throws Refused {@code questionfile.…} when the file as a whole cannot be read
   */
  public ImportReport bring(
      UUID bank, QuestionFormat format, InputStream bytes, WhenThere whenThere, boolean dryRun)
      throws IOException {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    questionService.requireKeeper(bank);
    Read read = read(format, bytes);
    return kept.keep(bank, read.questions(), whenThere, dryRun).with(read.categories());
  }

  /**
   * Reads a file for a quiz that is still to be made; nothing is kept.
   *
   * @throws Refused {@code questionfile.…} when the file as a whole cannot be read
   */
  public FreshQuestions look(QuestionFormat format, InputStream bytes) throws IOException {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    Read read = read(format, bytes);
    return KeptQuestions.fresh(read.questions()).with(read.categories());
  }

  /** What a file holds. */
  private record Read(List<FileQuestion> questions, List<FileCategory> categories) {}

  private Read read(QuestionFormat format, InputStream bytes) throws IOException {
    List<FileQuestion> read = new ArrayList<>();
    List<FileCategory> categories = List.of();
    if (format == QuestionFormat.XLSX) {
      readSheet(bytes, read);
    } else {
      categories =
          QuestionFiles.read(format, bytes, topics()::get, question -> take(read, question));
    }
    if (read.isEmpty()) {
      throw Refused.of("file", "questionfile.empty", format.word());
    }
    return new Read(read, categories);
  }

  /** The topics there are, by their codes and by the codes their names would have. */
  private Map<String, String> topics() {
    Map<String, String> codes = new HashMap<>();
    for (TopicRow topic : topicService.all()) {
      codes.putIfAbsent(QuestionFiles.topicCode(topic.nameVi()), topic.code());
      codes.putIfAbsent(QuestionFiles.topicCode(topic.nameEn()), topic.code());
    }
    topicService.all().forEach(topic -> codes.put(topic.code(), topic.code()));
    return codes;
  }

  /** The columns of a sheet of questions, for a template to be filled in. */
  public List<ImportColumn> columns() {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    return ImportColumn.of("questions");
  }

  private void readSheet(InputStream bytes, List<FileQuestion> read) throws IOException {
    StagedSheets.Staged staged = sheets.keep(bytes, "questions.xlsx", MOST_QUESTIONS + 1);
    try (RowSource rows = sheets.open(staged.name())) {
      SheetRow heads = rows.next();
      if (heads == null) {
        return;
      }
      SheetQuestions sheet = new SheetQuestions(heads);
      for (SheetRow row = rows.next(); row != null; row = rows.next()) {
        if (!row.isEmpty()) {
          take(read, sheet.question(row));
        }
      }
    } finally {
      sheets.drop(staged.name());
    }
  }

  private static void take(List<FileQuestion> read, FileQuestion question) {
    if (read.size() >= MOST_QUESTIONS) {
      throw Refused.of("file", "questionfile.too-many", MOST_QUESTIONS);
    }
    read.add(question);
  }

  /** The questions in use of a bank as a file; what the format has no words for is told in it. */
  public String write(UUID bank, QuestionFormat format) {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    if (format != QuestionFormat.GIFT && format != QuestionFormat.MOODLE_XML) {
      throw Refused.of("format", "questionfile.format-not-written", format.word());
    }
    List<QuestionRow> rows = questionService.everything(bank);
    Map<Long, Set<String>> topics = questionService.topicsOf(bank);
    StringBuilder file = new StringBuilder(QuestionFiles.head(format));
    for (QuestionRow row : rows) {
      file.append(
          QuestionFiles.canWrite(format, row.content())
              ? QuestionFiles.write(format, row.content(), topics.getOrDefault(row.key(), Set.of()))
              : QuestionFiles.leftOut(format, row.content()));
    }
    return file.append(QuestionFiles.foot(format)).toString();
  }
}
