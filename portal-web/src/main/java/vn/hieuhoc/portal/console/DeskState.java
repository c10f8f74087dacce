package vn.hieuhoc.portal.console;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;

/**
 * What a list of the console shows: the tab, the words and the order the address asks for, or, when
 * it asks for nothing, those of the view the list opens with.
 */
public final class DeskState {

  private static final String TAB = "xem";
  private static final String WORDS = "q";
  private static final String ORDER = "sap";

  private final String base;
  private final Map<String, String> asked;

  private DeskState(String base, Map<String, String> asked) {
    this.base = base;
    this.asked = asked;
  }

  /**
   * Reads the address.
   *
   * @param base the address of the list
   * @param opening what stands behind the question mark of the view it opens with, or empty
   */
  public static DeskState of(Query query, String base, String opening) {
    Map<String, String> asked = new HashMap<>();
    for (String name : List.of(TAB, WORDS, ORDER)) {
      if (!query.text(name).isEmpty()) {
        asked.put(name, query.text(name));
      }
    }
    if (asked.isEmpty()) {
      for (String pair : opening.split("&")) {
        int end = pair.indexOf('=');
        if (end > 0) {
          asked.put(
              pair.substring(0, end),
              URLDecoder.decode(pair.substring(end + 1), StandardCharsets.UTF_8));
        }
      }
    }
    return new DeskState(base, asked);
  }

  /**
   * The tab that is open.
   *
   * @param words how the address writes the tabs
   * @param usual the one that is open unless another is asked for
   */
  public <E extends Enum<E>> E tab(Map<E, String> words, E usual) {
    return chosen(TAB, words, usual);
  }

  /** The order, as {@link #tab}. */
  public <E extends Enum<E>> E order(Map<E, String> words, E usual) {
    return chosen(ORDER, words, usual);
  }

  private <E extends Enum<E>> E chosen(String name, Map<E, String> words, E usual) {
    E chosen =
        words.entrySet().stream()
            .filter(one -> one.getValue().equals(asked.get(name)))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(usual);
    asked.put(name, words.get(chosen));
    return chosen;
  }

  public String getBase() {
    return base;
  }

  public String getTab() {
    return asked.getOrDefault(TAB, "");
  }

  public String getWords() {
    return asked.getOrDefault(WORDS, "");
  }

  public String getOrder() {
    return asked.getOrDefault(ORDER, "");
  }

  /** What stands behind the question mark when exactly this is asked for. */
  public String getQuery() {
    return query(getTab());
  }

  /** The address of another tab with the same words and order. */
  public String link(String tab) {
    return base + "?" + query(tab);
  }

  /** The links under the list. */
  public Paging paging(Page<?> page) {
    return new Paging(page, link(getTab()));
  }

  private String query(String tab) {
    return TAB
        + "="
        + tab
        + (getWords().isEmpty()
            ? ""
            : "&" + WORDS + "=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8))
        + "&"
        + ORDER
        + "="
        + getOrder();
  }
}
