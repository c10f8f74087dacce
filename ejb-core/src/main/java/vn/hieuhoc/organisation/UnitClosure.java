package vn.hieuhoc.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of the dated closure: the descendant lay under the ancestor from one day to another.
 * Depth 0 is the unit itself. Other features name it in their queries to narrow a list to a
 * subtree.
 */
@Entity
@Table(name = "unit_closure")
@IdClass(UnitClosure.Key.class)
public class UnitClosure {

  /**
   * Key of a line.
   *
   * @param ancestorId the unit above
   * @param descendantId the unit below
   * @param validFrom since when
   */
  public record Key(Long ancestorId, Long descendantId, LocalDate validFrom)
      implements Serializable {
    /** For JPA. */
    public Key() {
      this(null, null, null);
    }
  }

  @Id
  @Column(name = "ancestor_id")
  private Long ancestorId;

  @Id
  @Column(name = "descendant_id")
  private Long descendantId;

  @Id
  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "depth")
  private short depth;

  /** For JPA. */
  protected UnitClosure() {}
}
