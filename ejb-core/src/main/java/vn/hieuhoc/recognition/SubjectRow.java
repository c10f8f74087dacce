package vn.hieuhoc.recognition;

import java.io.Serializable;
import java.util.UUID;

/**
 * A family, clan, community or unit that a decision on paper may name.
 *
 * @param id public id of the household, clan or unit
 * @param name how it is called: a family by its head
 * @param code its code, or null when it has none
 * @param place where it stands
 * @param held how many decisions recognised it for the year already
 */
public record SubjectRow(UUID id, String name, String code, String place, long held)
    implements Serializable {

  /** One without a code. */
  public SubjectRow(UUID id, String name, String place, long held) {
    this(id, name, null, place, held);
  }

  public boolean isHolding() {
    return held > 0;
  }
}
