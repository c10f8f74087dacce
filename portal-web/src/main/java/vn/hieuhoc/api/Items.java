package vn.hieuhoc.api;

import java.util.List;
import vn.hieuhoc.support.Page;

/**
 * A list as programs get it.
 *
 * @param items the things
 * @param next what to send as {@code after} to get more; null at the end
 * @param <T> the thing
 */
public record Items<T>(List<T> items, String next) {

  /** A page of the domain, of which the next begins where this one ends. */
  public static <T> Items<T> of(Page<T> page) {
    int after = page.request().first() + page.items().size();
    return new Items<>(page.items(), page.hasNext() ? Integer.toString(after) : null);
  }
}
