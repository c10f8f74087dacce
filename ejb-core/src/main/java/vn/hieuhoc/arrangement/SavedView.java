package vn.hieuhoc.arrangement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A filter and an order of a list of the console, kept by one account under a name of its own. */
@Entity
@Table(name = "saved_view")
public class SavedView {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "account_id", updatable = false)
  private Long accountId;

  @Enumerated(EnumType.STRING)
  @Column(name = "desk_list", updatable = false)
  private DeskList deskList;

  @Column(name = "name")
  private String name;

  @Column(name = "query")
  private String query;

  @Column(name = "opens_first")
  private boolean opensFirst;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  /** For JPA. */
  protected SavedView() {}

  SavedView(Long accountId, DeskList list, String name, String query, Instant at) {
    this.publicId = UUID.randomUUID();
    this.accountId = accountId;
    this.deskList = list;
    this.name = name;
    this.query = query;
    this.createdAt = at;
  }

  void rename(String newName) {
    name = newName;
  }

  /** Whether the list opens with this view. */
  void openFirst(boolean first) {
    opensFirst = first;
  }

  UUID publicId() {
    return publicId;
  }

  DeskList list() {
    return deskList;
  }

  String name() {
    return name;
  }

  SavedViewRow row() {
    return new SavedViewRow(publicId, name, query, opensFirst);
  }
}
