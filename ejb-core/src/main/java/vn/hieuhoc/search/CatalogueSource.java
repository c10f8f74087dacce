package vn.hieuhoc.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A feature whose things can be found. It implements this in a transactional bean and asks for work
 * {@code index-<kind>} with the public id whenever something changed that the index should know.
 */
public interface CatalogueSource {

  /** Which kind it brings. */
  CatalogueKind kind();

  /** What the index shall know of it now; empty when the public must not find it. */
  Optional<CatalogueEntry> entry(UUID id);

  /** Those among the ids that everybody may see now, as cards. The database decides. */
  Map<UUID, CatalogueRow> rows(Collection<UUID> ids);

  /** A stretch of everything that can be found, ordered by key, for rebuilding the index. */
  List<Findable> findable(long afterKey, int most);

  /** Things that changed after the index last heard of them, oldest first. */
  List<UUID> stale(int most);

  /** The index has taken in the entry that was read at that moment. */
  void indexed(UUID id, Instant readAt);

  /**
   * One thing that can be found.
   *
   * @param key database key, to go on from
   * @param id public id
   */
  record Findable(long key, UUID id) {}
}
