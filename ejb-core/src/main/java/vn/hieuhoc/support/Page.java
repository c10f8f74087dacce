package vn.hieuhoc.support;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items the rows of this page, in order
 * @param total how many rows the whole list has
 * @param request where this page lies
 * @param <T> the row
 */
public record Page<T>(List<T> items, long total, PageRequest request) {

  public Page {
    items = List.copyOf(items);
  }

  /** True when rows follow after this page. */
  public boolean hasNext() {
    return request.first() + items.size() < total;
  }
}
