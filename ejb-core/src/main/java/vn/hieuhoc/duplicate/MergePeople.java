package vn.hieuhoc.duplicate;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/**
 * Two entries are of one person.
 *
 * @param merged public id of the entry that goes into the one that stays
 * @param take what the entry that stays takes from it; everything else stays as it is
 */
public record MergePeople(@NotNull UUID merged, Set<@NotNull MergeField> take) {

  /** Copies the set. */
  public MergePeople {
    take = take == null ? Set.of() : Set.copyOf(take);
  }
}
