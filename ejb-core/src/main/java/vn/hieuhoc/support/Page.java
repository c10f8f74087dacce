package vn.hieuhoc.support;

import java.util.List;
import java.util.function.LongSupplier;

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

  /** The page with its rows; they are counted only when the page does not say itself how many. */
  public static <T> Page<T> of(List<T> rows, PageRequest request, LongSupplier counting) {
    boolean last = rows.size() < request.size() && (!rows.isEmpty() || request.first() == 0);
    return new Page<>(rows, last ? request.first() + rows.size() : counting.getAsLong(), request);
  }

  /** True when rows follow after this page. */
  public boolean hasNext() {
    return request.first() + items.size() < total;
  }
}
