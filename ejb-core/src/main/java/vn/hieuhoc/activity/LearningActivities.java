package vn.hieuhoc.activity;

import java.util.UUID;
import vn.hieuhoc.record.Vocabulary;

/** How records name the things people learn with here. */
public final class LearningActivities {

  private LearningActivities() {}

  /** IRI of a course. */
  public static String course(UUID id) {
    return Vocabulary.activity("khoa-hoc", id);
  }

  /** IRI of a lesson. */
  public static String lesson(UUID id) {
    return Vocabulary.activity("bai-hoc", id);
  }

  /** IRI of a quiz. */
  public static String quiz(UUID id) {
    return Vocabulary.activity("bai-kiem-tra", id);
  }

  /** IRI of a session. */
  public static String session(UUID id) {
    return Vocabulary.activity("buoi-hoc", id);
  }
}
