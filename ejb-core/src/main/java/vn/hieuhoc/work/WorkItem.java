package vn.hieuhoc.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** One piece of work to be done later. Written and claimed in plain SQL, see the repository. */
@Entity
@Table(name = "work_item")
@NamedQuery(
    name = "WorkItem.rowsByStatus",
    query =
        "select new vn.hieuhoc.work.WorkRow(w.id, w.kind, w.subject, w.status, w.attempts, w.dueAt,"
            + " w.lastError, w.createdAt) from WorkItem w where w.status = :status order by w.id")
@NamedQuery(
    name = "WorkItem.countByStatus",
    query = "select count(w) from WorkItem w where w.status = :status")
public class WorkItem {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "kind", updatable = false)
  private String kind;

  @Column(name = "subject", updatable = false)
  private String subject;

  @Column(name = "generation")
  private long generation;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private WorkStatus status;

  @Column(name = "attempts")
  private int attempts;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "lease_until")
  private Instant leaseUntil;

  @Column(name = "lease_owner")
  private String leaseOwner;

  @Column(name = "last_error")
  private String lastError;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  /** For JPA. */
  protected WorkItem() {}
}
