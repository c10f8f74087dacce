package vn.hieuhoc.path;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.hieuhoc.pathtree.PathTree;

/** A tree a path was published with. It never changes. */
@Entity
@Table(name = "learning_path_version")
public class PathVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "path_id", updatable = false)
  private Long pathId;

  @Column(name = "number", updatable = false)
  private int number;

  @Column(name = "tree", updatable = false)
  private String tree;

  @Column(name = "published_by_account_id", updatable = false)
  private Long publishedByAccountId;

  @Column(name = "published_at", updatable = false)
  private Instant publishedAt;

  /** For JPA. */
  protected PathVersion() {}

  PathVersion(Long pathId, int number, PathTree tree, Long accountId, Instant at) {
    this.pathId = pathId;
    this.number = number;
    this.tree = tree.json();
    this.publishedByAccountId = accountId;
    this.publishedAt = at;
  }

  Long pathId() {
    return pathId;
  }

  int number() {
    return number;
  }

  PathTree tree() {
    return PathTree.read(tree);
  }

  Instant publishedAt() {
    return publishedAt;
  }
}
