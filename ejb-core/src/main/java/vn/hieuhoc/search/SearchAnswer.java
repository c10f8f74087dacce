package vn.hieuhoc.search;

import java.util.List;
import java.util.Map;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.search.CatalogueIndex.Closeness;
import vn.hieuhoc.search.CatalogueIndex.Facet;
import vn.hieuhoc.search.CatalogueIndex.Hit;
import vn.hieuhoc.search.CatalogueIndex.State;

/**
 * What a search shows.
 *
 * @param total how many things match
 * @param items those of the page asked for
 * @param counts how many would match under each value of a facet
 * @param units the units the facet and the items name, by key as text
 * @param closeness how literally the words were taken
 * @param understood the words with their marks, where they were typed without; the words that were
 *     meant, where they seem to be misspelt; or null
 * @param state how the index is
 */
public record SearchAnswer(
    long total,
    List<Item> items,
    Map<Facet, Map<String, Long>> counts,
    Map<String, UnitRow> units,
    Closeness closeness,
    String understood,
    State state) {

  /** So many units the facet names at the most. */
  static final int MOST_UNITS = 12;

  public SearchAnswer {
    items = List.copyOf(items);
  }

  static SearchAnswer none(State state) {
    return new SearchAnswer(0, List.of(), Map.of(), Map.of(), Closeness.ALL, null, state);
  }

  /**
   * One thing found.
   *
   * @param row what the database says of it
   * @param unit who offers it, or null
   * @param hit how it was found
   */
  public record Item(CatalogueRow row, UnitRow unit, Hit hit) {}
}
