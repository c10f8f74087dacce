package vn.hieuhoc.directory;

import java.util.List;

/**
 * Who was found.
 *
 * @param people keys of the people of the page, by name
 * @param total how many there are in all; one more than {@link Directory#COUNTED} when there are
 *     more than are counted
 */
public record NameHits(List<Long> people, int total) {

  /** Copies the list. */
  public NameHits {
    people = List.copyOf(people);
  }
}
