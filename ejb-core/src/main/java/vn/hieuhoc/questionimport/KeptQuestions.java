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

  @Transactional(TxType.REQUIRED)
  public ImportReport keep(
      UUID bank, List<FileQuestion> read, WhenThere whenThere, boolean dryRun) {
    Set<String> same = new HashSet<>();
    Map<String, Deque<UUID>> byPrompt = new HashMap<>();
    for (QuestionRow row : questionService.everything(bank)) {
      same.add(row.content().fingerprint());
      byPrompt.computeIfAbsent(prompt(row.content()), prompt -> new ArrayDeque<>()).add(row.id());
    }
    Map<Integer, FileQuestion> against = Contradictions.of(read);
    List<NewQuestion> fresh = new ArrayList<>();
    Map<UUID, NewQuestion> changed = new HashMap<>();
    List<ImportReport.Line> lines = new ArrayList<>();
    for (FileQuestion question : read) {
      FileQuestion other = against.get(question.number());
      if (other != null) {
        lines.add(ImportReport.Line.contradicted(question, other));
        continue;
      }
      Outcome outcome = outcome(question, same, byPrompt, whenThere);
      if (outcome == Outcome.ADDED) {
        fresh.add(kept(question));
      } else if (outcome == Outcome.UPDATED) {
        changed.put(byPrompt.get(prompt(question.content())).remove(), kept(question));
      }
      lines.add(ImportReport.Line.of(question, outcome));
    }
    if (dryRun) {
      return new ImportReport(true, lines, List.of());
    }
    changed.forEach(questionService::change);
    return new ImportReport(false, lines, questionService.add(bank, fresh));
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
