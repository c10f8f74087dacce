package vn.hieuhoc.api.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.questionfile.FileCategory;
import vn.hieuhoc.questionimport.ImportReport;
import vn.hieuhoc.questionimport.ImportReport.Outcome;
import vn.hieuhoc.questionimport.WhenThere;
import vn.hieuhoc.support.Refused;

/**
 * What became of a question file, or would become of it.
 *
 * @param dryRun true when nothing was kept
 * @param added new in the bank
 * @param updated have a new version
 * @param unchanged were there already
 * @param skipped were there with other answers and stayed
 * @param refused cannot be taken
 * @param items every question of the file
 * @param categories its categories, each with its line and the code of the topic it was taken for;
 *     without one it is not used
 */
public record ImportJson(
    boolean dryRun,
    long added,
    long updated,
    long unchanged,
    long skipped,
    long refused,
    List<Item> items,
    List<FileCategory> categories) {

  /**
   * One question.
   *
   * @param number its number in the file
   * @param line the line it begins at
   * @param title what the file calls it
   * @param outcome ADDED, UPDATED, UNCHANGED, SKIPPED or REFUSED
   * @param code why it was refused
   * @param detail the same as a sentence
   * @param notes what of it was not taken
   */
  public record Item(
      int number,
      int line,
      String title,
      Outcome outcome,
      String code,
      String detail,
      List<String> notes) {}

  static ImportJson of(ImportReport report, Locale locale) {
    return new ImportJson(
        report.dryRun(),
        report.count(Outcome.ADDED),
        report.count(Outcome.UPDATED),
        report.count(Outcome.UNCHANGED),
        report.count(Outcome.SKIPPED),
        report.count(Outcome.REFUSED),
        report.lines().stream().map(line -> item(line, locale)).toList(),
        report.categories());
  }

  private static Item item(ImportReport.Line line, Locale locale) {
    return new Item(
        line.number(),
        line.line(),
        line.title(),
        line.outcome(),
        line.problem() == null ? null : line.problem().code(),
        line.problem() == null ? null : ErrorText.of(line.problem(), locale),
        line.notes().stream().map(note -> ErrorText.of(note, locale)).toList());
  }

  static WhenThere whenThere(String word) {
    if (word == null) {
      return WhenThere.SKIP;
    }
    return Arrays.stream(WhenThere.values())
        .filter(way -> way.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> Refused.of("whenThere", "questionfile.when-there", word));
  }
}
