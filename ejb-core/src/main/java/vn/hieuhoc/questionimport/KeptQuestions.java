package vn.hieuhoc.questionimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionRow;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.questionfile.FileQuestion;
import vn.hieuhoc.questionimport.ImportReport.Outcome;
import vn.hieuhoc.support.VietnameseText;

/**
 * Keeps the questions of a file in one transaction, or tells what would become of them. Where
 * several questions have one prompt, those of the file are held against those of the bank in their
 * order, each once. Questions of the file that contradict each other are refused both: which of
 * them is right only people know.
 */
@ApplicationScoped
class KeptQuestions {

  @Inject private QuestionService questionService;

  /**
   * What becomes of the questions of a file.
   *
   * @param lines each in the order of the file
   * @param fresh those that are new
   * @param changed those that change one that is there
   * @param old which ones these are, by number in the file
   */
  private record Sorted(
      List<ImportReport.Line> lines,
      List<NewQuestion> fresh,
      Map<UUID, NewQuestion> changed,
      Map<Integer, UUID> old) {}

  /**
   * A question of the bank that came of one of the file.
   *
   * @param id public id
   * @param number of which version it was before; 0 when it is new
   * @param topics codes of what it was about before
   */
  record Told(UUID id, int number, Set<String> topics) {}

  /**
   * What was kept of a file.
   *
   * @param report what became of each question
   * @param questions those that are new or changed, by number in the file
   */
  record Kept(ImportReport report, Map<Integer, Told> questions) {}

  @Transactional(TxType.REQUIRED)
  public ImportReport keep(
      UUID bank, List<FileQuestion> read, WhenThere whenThere, boolean dryRun) {
    Sorted sorted = sorted(questionService.everything(bank), read, whenThere);
    if (dryRun) {
      return new ImportReport(true, sorted.lines(), List.of(), List.of());
    }
    sorted.changed().forEach(questionService::change);
    return new ImportReport(
        false, sorted.lines(), questionService.add(bank, sorted.fresh()), List.of());
  }

  /** As {@link #keep}, and tells which question of the bank came of each of the file. */
  @Transactional(TxType.REQUIRED)
  public Kept keepEach(UUID bank, List<FileQuestion> read, WhenThere whenThere) {
    List<QuestionRow> there = questionService.everything(bank);
    Map<Long, Set<String>> topics = questionService.topicsOf(bank);
    Sorted sorted = sorted(there, read, whenThere);
    Map<Integer, Told> told = new HashMap<>();
    Map<UUID, QuestionRow> byId = new HashMap<>();
    there.forEach(row -> byId.put(row.id(), row));
    sorted
        .old()
        .forEach(
            (number, id) -> {
              QuestionRow row = byId.get(id);
              Set<String> about = Set.copyOf(topics.getOrDefault(row.key(), Set.of()));
              told.put(number, new Told(id, row.number(), about));
            });
    sorted.changed().forEach(questionService::change);
    List<UUID> added = questionService.add(bank, sorted.fresh());
    Iterator<UUID> next = added.iterator();
    for (ImportReport.Line line : sorted.lines()) {
      if (line.outcome() == Outcome.ADDED) {
        told.put(line.number(), new Told(next.next(), 0, Set.of()));
      }
    }
    return new Kept(new ImportReport(false, sorted.lines(), added, List.of()), told);
  }

  /** What a file would bring into a bank that holds nothing yet. */
  static FreshQuestions fresh(List<FileQuestion> read) {
    Sorted sorted = sorted(List.of(), read, WhenThere.SKIP);
    return new FreshQuestions(
        new ImportReport(true, sorted.lines(), List.of(), List.of()), sorted.fresh());
  }

  private static Sorted sorted(
      List<QuestionRow> there, List<FileQuestion> read, WhenThere whenThere) {
    Set<String> same = new HashSet<>();
    Map<String, Deque<UUID>> byPrompt = new HashMap<>();
    for (QuestionRow row : there) {
      same.add(row.content().fingerprint());
      byPrompt.computeIfAbsent(prompt(row.content()), prompt -> new ArrayDeque<>()).add(row.id());
    }
    Map<Integer, FileQuestion> against = Contradictions.of(read);
    Sorted sorted =
        new Sorted(new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new HashMap<>());
    for (FileQuestion question : read) {
      FileQuestion other = against.get(question.number());
      if (other != null) {
        sorted.lines().add(ImportReport.Line.contradicted(question, other));
        continue;
      }
      Outcome outcome = outcome(question, same, byPrompt, whenThere);
      if (outcome == Outcome.ADDED) {
        sorted.fresh().add(kept(question));
      } else if (outcome == Outcome.UPDATED) {
        UUID old = byPrompt.get(prompt(question.content())).remove();
        sorted.changed().put(old, kept(question));
        sorted.old().put(question.number(), old);
      }
      sorted.lines().add(ImportReport.Line.of(question, outcome));
    }
    return sorted;
  }

  /** A file that names no topics says nothing of them: those of a question that is there stay. */
  private static NewQuestion kept(FileQuestion question) {
    Set<String> topics = question.topics().isEmpty() ? null : question.topics();
    return new NewQuestion(question.content(), topics);
  }

  private static Outcome outcome(
      FileQuestion question,
      Set<String> same,
      Map<String, Deque<UUID>> byPrompt,
      WhenThere whenThere) {
    if (question.content() == null) {
      return Outcome.REFUSED;
    }
    if (!same.add(question.content().fingerprint())) {
      return Outcome.UNCHANGED;
    }
    Deque<UUID> there = byPrompt.get(prompt(question.content()));
    if (there == null || there.isEmpty() || whenThere == WhenThere.ADD) {
      return Outcome.ADDED;
    }
    return whenThere == WhenThere.UPDATE ? Outcome.UPDATED : Outcome.SKIPPED;
  }

  private static String prompt(QuestionContent content) {
    return content.kind() + " " + VietnameseText.fold(content.prompt());
  }
}
