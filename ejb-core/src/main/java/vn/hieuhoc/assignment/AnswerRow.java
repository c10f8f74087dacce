package vn.hieuhoc.assignment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.material.MaterialFormat;

/**
 * An answer to look at.
 *
 * @param id public id; another one each time the learner hands in
 * @param said what the learner wrote with it, or null
 * @param fileName name of the file
 * @param format what it is
 * @param sizeBytes how many bytes
 * @param handedInAt when
 * @param status where it stands
 * @param score 0 to 1, or null
 * @param remark what the one who marked it wrote, or null
 * @param markedAt when it was last marked, or null
 */
public record AnswerRow(
    UUID id,
    String said,
    String fileName,
    MaterialFormat format,
    long sizeBytes,
    Instant handedInAt,
    AnswerStatus status,
    BigDecimal score,
    String remark,
    Instant markedAt)
    implements Serializable {

  /** True when it is a picture, which a page can show. */
  public boolean picture() {
    return format.use() == MaterialFormat.Use.LOOK;
  }

  /** True while the learner may hand in another one. */
  public boolean replaceable() {
    return status != AnswerStatus.MARKED;
  }
}
