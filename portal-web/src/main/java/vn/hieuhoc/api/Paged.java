package vn.hieuhoc.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/**
 * Which part of a list is asked for: {@code ?limit=} 1 to 200, {@code ?after=} of the page before.
 */
public class Paged {

  private static final int USUAL = 50;

  @QueryParam("limit")
  @DefaultValue("50")
  private String limit;

  @QueryParam("after")
  private String after;

  public PageRequest request() {
    return new PageRequest(first(), size());
  }

  private int size() {
    int size = whole("limit", limit, USUAL);
    if (size < 1 || size > PageRequest.LARGEST) {
      throw Refused.of("limit", "support.limit", limit, PageRequest.LARGEST);
    }
    return size;
  }

  private int first() {
    return whole("after", after, 0);
  }

  private static int whole(String field, String text, int usual) {
    if (text == null || text.isBlank()) {
      return usual;
    }
    if (!text.matches("[0-9]{1,9}")) {
      throw Refused.of(field, "support.not-a-number", text);
    }
    return Integer.parseInt(text);
  }
}
