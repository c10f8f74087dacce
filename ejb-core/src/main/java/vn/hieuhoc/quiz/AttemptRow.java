package vn.hieuhoc.quiz;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * An attempt in a list.
 *
 * @param id public id
 * @param number which try it is, from 1
 * @param status where it stands
 * @param startedAt when it was begun
 * @param submittedAt when it was closed, or null
 * @param score points earned, or null
 * @param scoreMax points there were, or null
 * @param passed whether it passed, or null
 */
public record AttemptRow(
    UUID id,
    int number,
    AttemptStatus status,
    Instant startedAt,
    Instant submittedAt,
    BigDecimal score,
    BigDecimal scoreMax,
    Boolean passed)
    implements Serializable {

  /** True while it is being worked on. */
  public boolean open() {
    return status == AttemptStatus.OPEN;
  }
}
