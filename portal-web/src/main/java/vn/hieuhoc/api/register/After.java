package vn.hieuhoc.api.register;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** Which part of a list in the order of entry is asked for. */
public class After {

  private static final int USUAL = 50;

  @QueryParam("limit")
  private String limit;

  @QueryParam("after")
  private String after;

  /** Public id of the last thing read, or null to begin. */
  public UUID after() {
    return idOrNull("after", after);
  }

  /** True when the caller says how many. */
  public boolean isLimited() {
    return limit != null && !limit.isBlank();
  }

  /** How many are wanted. */
  public int limit() {
    if (!isLimited()) {
      return USUAL;
    }
    int size = limit.matches("[0-9]{1,9}") ? Integer.parseInt(limit) : 0;
    if (size < 1 || size > PageRequest.LARGEST) {
      throw Refused.of("limit", "support.limit", limit, PageRequest.LARGEST);
    }
    return size;
  }

  /** One more than wanted: whether it comes tells whether there is a next page. */
  public int limitAndOne() {
    return limit() + 1;
  }

  /** The list as programs get it, from rows read with {@link #limitAndOne}. */
  public <R, T> Items<T> items(List<R> rows, Function<R, UUID> id, Function<R, T> json) {
    boolean more = rows.size() > limit();
    List<R> shown = more ? rows.subList(0, limit()) : rows;
    String next = more ? id.apply(shown.get(shown.size() - 1)).toString() : null;
    return new Items<>(shown.stream().map(json).toList(), next);
  }

  /** Reads an identifier of the address. */
  static UUID idOrNull(String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return UUID.fromString(text.strip());
    } catch (IllegalArgumentException notAnId) {
      throw Refused.of(field, "support.not-an-id", text);
    }
  }
}
