package vn.hieuhoc.portal.path;

import java.util.List;
import vn.hieuhoc.pathtree.PathStep;
import vn.hieuhoc.portal.support.Texts;

/** Says the steps of a path in sentences. */
public final class StepSentences {

  private final Texts texts;

  /** Sentences in a language. */
  public StepSentences(Texts texts) {
    this.texts = texts;
  }

  /**
   * One step.
   *
   * @param step the step
   * @param text the sentence
   * @param reason what opens it, or null while it is open
   */
  public record Line(PathStep step, String text, String reason) {}

  /** The steps, from the top. */
  public List<Line> lines(List<PathStep> steps) {
    return steps.stream().map(each -> new Line(each, text(each), reason(each))).toList();
  }

  /** The sentence of a step. */
  public String text(PathStep step) {
    return switch (step.is()) {
      case ALL -> named(step, texts.get("word.path.all"));
      case ANY -> named(step, texts.get("word.path.any"));
      case AT_LEAST -> named(step, texts.say("word.path.atLeast", step.count()));
      case COURSE, EXTERNAL -> step.title();
      case SESSION -> texts.say("word.path.session", step.title());
      case CLASS -> texts.say("word.path.class", step.title(), step.count());
    };
  }

  private static String named(PathStep step, String words) {
    return step.title() == null ? words : step.title() + ": " + words;
  }

  private String reason(PathStep step) {
    if (step.waitsFor() == null) {
      return null;
    }
    return step.waitsForTitle() == null
        ? texts.say("word.path.locked", step.waitsFor())
        : texts.say("word.path.locked-by", step.waitsFor(), step.waitsForTitle());
  }
}
