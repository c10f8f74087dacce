package vn.hieuhoc.questionimport;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.questionfile.FileCategory;
import vn.hieuhoc.questionfile.FileQuestion;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.Refused;

/**
 * What became of a question file.
 *
 * @param dryRun true when nothing was kept: this is what would become of it
 * @param lines its questions in order
 * @param added public ids of those that are new in the bank
 * @param categories the categories of the file, in order, with the topics they were taken for
 */
public record ImportReport(
    boolean dryRun, List<Line> lines, List<UUID> added, List<FileCategory> categories) {

  /** What became of a question. */
  public enum Outcome {
    /** It is new in the bank. */
    ADDED,
    /** One with the same prompt was there and has this as its new version. */
    UPDATED,
    /** The very same was there. */
    UNCHANGED,
    /** One with the same prompt was there and was kept as it is. */
    SKIPPED,
    /** It cannot be taken. */
    REFUSED
  }

  /**
   * One question.
   *
   * @param number its number in the file
   * @param line the line it begins at
   * @param title what the file calls it
   * @param outcome what became of it
   * @param problem why it was refused, or null
   * @param notes what of it was not taken
   */
  public record Line(
      int number,
      int line,
      String title,
      Outcome outcome,
      BusinessException problem,
      List<BusinessException> notes) {

    static Line of(FileQuestion question, Outcome outcome) {
      return new Line(
          question.number(),
          question.line(),
          question.title(),
          outcome,
          question.problem(),
          question.notes());
    }

    static Line contradicted(FileQuestion question, FileQuestion other) {
      return new Line(
          question.number(),
          question.line(),
          question.title(),
          Outcome.REFUSED,
          new Refused("questionfile.contradicts", other.number(), other.line()),
          question.notes());
    }

    /** How much somebody has to look at it. */
    public Weight weight() {
      if (outcome == Outcome.REFUSED) {
        return Weight.NOT_TAKEN;
      }
      return outcome == Outcome.SKIPPED || !notes.isEmpty() ? Weight.TO_LOOK_AT : Weight.WELL;
    }
  }

  /** How much somebody has to look at a question, most first. */
  public enum Weight {
    /** It cannot be taken. */
    NOT_TAKEN,
    /** Something of it was not taken, or the old one was kept. */
    TO_LOOK_AT,
    /** All is well. */
    WELL
  }

  public ImportReport {
    lines = List.copyOf(lines);
    added = List.copyOf(added);
    categories = List.copyOf(categories);
  }

  /** The same with the categories of the file. */
  ImportReport with(List<FileCategory> found) {
    return new ImportReport(dryRun, lines, added, found);
  }

  /** The questions, those first that somebody has to look at; else in the order of the file. */
  public List<Line> byWeight() {
    return lines.stream().sorted(Comparator.comparing(Line::weight)).toList();
  }

  /** How many questions met that fate. */
  public long count(Outcome outcome) {
    return lines.stream().filter(line -> line.outcome() == outcome).count();
  }
}
