package vn.hieuhoc.explanation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Vocabulary;

/**
 * A learning record in words people know.
 *
 * @param name what was learnt
 * @param kind null when the record is of no kind
 * @param href page of what was learnt, or null when it has none here
 * @param own whether the portal itself recorded it; otherwise it came from elsewhere
 * @param minutes how long, or null
 * @param score in percent, or null
 * @param voided whether it does not count any more
 * @param reason why it does not, in words, or null
 */
public record EvidenceRow(
    UUID id,
    String name,
    RecordKind kind,
    String href,
    boolean own,
    Instant happenedAt,
    Trust trust,
    BigDecimal minutes,
    BigDecimal score,
    boolean voided,
    String reason)
    implements Serializable {

  private static final Pattern PAGE =
      Pattern.compile(Pattern.quote(Vocabulary.HOME_PAGE) + "/(hoc-lieu|khoa-hoc)/[0-9a-f-]{36}");

  /** The page of a material or a course of this portal; null for everything else. */
  static String page(String activity) {
    return PAGE.matcher(activity).matches()
        ? activity.substring(Vocabulary.HOME_PAGE.length())
        : null;
  }

  /** 1 to 4, as the trust sign shows it. */
  public int trustLevel() {
    return trust.ordinal() + 1;
  }
}
