package vn.hieuhoc.record;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.support.VietnameseText;

/** The names of things in statements: extensions, agents, activities of the portal. */
public final class Vocabulary {

  /** Home page of the portal's own agents. */
  public static final String HOME_PAGE = "https://hieuhoc.vn";

  /** Extension: the kind of learning. */
  public static final String KIND = HOME_PAGE + "/xapi/kind";

  /** Extension: topic codes. */
  public static final String TOPICS = HOME_PAGE + "/xapi/topics";

  /** Extension: the trust asked for. */
  public static final String TRUST = HOME_PAGE + "/xapi/trust";

  /** Extension of a statement that voids another: why, in words. */
  public static final String REASON = HOME_PAGE + "/xapi/reason";

  private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
  private static final String ACTIVITIES = "http://adlnet.gov/expapi/activities/";
  private static final Set<String> MEDIA = Set.of("media", "file", "link");

  private Vocabulary() {}

  /** IRI of one of the portal's own activities, such as {@code khoa-hoc} with its public id. */
  public static String activity(String room, UUID publicId) {
    return HOME_PAGE + "/" + room + "/" + publicId;
  }

  /** IRI of what was learnt at another place; one name however the two are written. */
  public static String elsewhere(String issuer, String what) {
    String name = VietnameseText.fold(issuer) + "|" + VietnameseText.fold(what);
    return activity("hoc-noi-khac", UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  /** The kind a verb and an activity type stand for when the statement names none. */
  static Optional<RecordKind> kindOf(String verbIri, String activityType) {
    if (verbIri == null
        || activityType == null
        || !verbIri.startsWith(VERBS)
        || !activityType.startsWith(ACTIVITIES)) {
      return Optional.empty();
    }
    String verb = verbIri.substring(VERBS.length());
    String type = activityType.substring(ACTIVITIES.length());
    RecordKind kind =
        switch (verb) {
          case "passed" -> type.equals("assessment") ? RecordKind.QUIZ_PASSED : null;
          case "attended" -> type.equals("meeting") ? RecordKind.SESSION_ATTENDED : null;
          case "completed" ->
              type.equals("course")
                  ? RecordKind.COURSE_COMPLETED
                  : type.equals("lesson") || type.equals("module")
                      ? RecordKind.LESSON_COMPLETED
                      : MEDIA.contains(type) ? RecordKind.MATERIAL_READ : null;
          case "experienced" -> MEDIA.contains(type) ? RecordKind.MATERIAL_READ : null;
          default -> null;
        };
    return Optional.ofNullable(kind);
  }
}
