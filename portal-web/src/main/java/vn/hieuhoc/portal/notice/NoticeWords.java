package vn.hieuhoc.portal.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import vn.hieuhoc.portal.support.Formats;
import vn.hieuhoc.portal.support.Texts;

/** What a notice says and where it leads, in the portal and in letters alike. Pure. */
public final class NoticeWords {

  private NoticeWords() {}

  /**
   * The sentence.
   *
   * @param kind what happened, by name
   * @param about the title or name it speaks of, or null
   * @param moment the time it speaks of, or null
   * @param place the place or reason it speaks of or who enrolled the person, or null; of a row of
   *     those who wait the number and the hours for which a seat is kept, of several sessions more
   *     how many
   */
  public static String sentence(
      Texts texts, String kind, String about, Instant moment, String place) {
    String key =
        "word.notice." + kind + (place == null && texts.containsKey(bare(kind)) ? ".bare" : "");
    String title = kind.equals("RECOGNISED") ? recognised(texts, about) : about;
    if (kind.equals("WAITLISTED")) {
      String[] numberAndHours = place.split(" ");
      return texts.say(key, title, numberAndHours[0], numberAndHours[1]);
    }
    return texts.say(key, title, when(moment, texts), place);
  }

  private static String bare(String kind) {
    return "word.notice." + kind + ".bare";
  }

  private static String when(Instant moment, Texts texts) {
    return moment == null
        ? null
        : Formats.dateTime(moment, Locale.forLanguageTag(texts.language()));
  }

  /** The title and the year, which are kept as words of the machine. */
  private static String recognised(Texts texts, String about) {
    String[] words = about == null ? new String[0] : about.split(" ");
    return words.length == 2 ? texts.get("recognition_title." + words[0]) + " " + words[1] : about;
  }

  /** Where it leads: an address of the portal. */
  public static String address(String kind, UUID subject) {
    return switch (kind) {
      case "ENROLLED" -> "/hoc/" + subject;
      case "ESSAYS_MARKED" -> subject == null ? "/toi" : "/hoc/" + subject;
      case "SEAT_OFFERED",
          "WAITLISTED",
          "NOT_APPROVED",
          "SESSION_ADDED",
          "SESSIONS_ADDED",
          "SESSION_MOVED",
          "SESSION_CANCELLED",
          "WORK_MARKED",
          "WORK_RETURNED" ->
          "/khoa-hoc/" + subject;
      case "ASKED", "ANSWERED", "ANSWER_MARKED", "POST_HIDDEN" -> "/hoi-dap/" + subject;
      case "ATTENDANCE_OBJECTED" -> "/quan-ly/phan-hoi-diem-danh";
      case "OBJECTION_GRANTED", "OBJECTION_DISMISSED" -> "/toi/diem-danh";
      case "EQUIVALENT", "EQUIVALENCE_REVOKED" -> "/toi/da-hoc#tuong-duong";
      case "RECOGNISED" -> "/toi/cong-dan-hoc-tap";
      case "REMINDED", "ANNOUNCEMENT" -> "/thong-bao/" + subject;
      default -> "/toi";
    };
  }

  /** The picture before it. */
  static String icon(String kind) {
    return switch (kind) {
      case "ENROLLED", "SEAT_OFFERED", "WAITLISTED", "NOT_APPROVED" -> "book";
      case "SESSION_ADDED", "SESSIONS_ADDED", "SESSION_MOVED", "SESSION_CANCELLED" -> "cal";
      case "RECOGNISED", "EQUIVALENT", "EQUIVALENCE_REVOKED" -> "medal";
      case "REGRADED", "ESSAYS_MARKED", "WORK_MARKED", "WORK_RETURNED" -> "edit";
      case "REMINDED" -> "flag";
      default -> "talk";
    };
  }
}
