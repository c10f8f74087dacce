package vn.hieuhoc.search;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.search.CatalogueIndex.Closeness;
import vn.hieuhoc.search.CatalogueIndex.Facet;
import vn.hieuhoc.search.CatalogueIndex.Found;
import vn.hieuhoc.search.CatalogueIndex.Hit;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnameseText;

/** Finds what the public may find. The index proposes; the database decides what is shown. */
@Stateless
public class SearchService {

  @Inject private CatalogueIndex index;
  @Inject @Any private Instance<CatalogueSource> sources;
  @Inject private OrganisationService organisation;
  @Inject private SearchRepository repository;

  /**
   * Searches the catalogue.
   *
   * @param query what is looked for
   * @param underUnits public ids of units under one of which it must be offered; empty for any
   */
  @OpenToAll
  public SearchAnswer find(CatalogueQuery query, Collection<UUID> underUnits) {
    CatalogueQuery asked =
        underUnits.isEmpty() ? query : query.within(repository.unitsUnder(underUnits));
    CatalogueIndex.State state = index.state();
    if (!state.answers()) {
      return SearchAnswer.none(state);
    }
    Found found = index.find(asked);
    Map<UUID, CatalogueRow> rows = rows(found.hits());
    Map<Long, UnitRow> units = units(rows, found);
    List<SearchAnswer.Item> items = new ArrayList<>();
    for (Hit hit : found.hits()) {
      CatalogueRow row = rows.get(hit.id());
      if (row != null && row.kind() == hit.kind()) {
        items.add(new SearchAnswer.Item(row, units.get(row.unitId()), hit));
      }
    }
    long hidden = found.hits().size() - items.size();
    return new SearchAnswer(
        Math.max(items.size(), found.total() - hidden),
        items,
        found.counts(),
        unitsById(units),
        found.closeness(),
        understood(query.text(), found),
        state);
  }

  /** How the index is: whether searches are answered, and completely. */
  @OpenToAll
  public CatalogueIndex.State state() {
    return index.state();
  }

  /** Builds the index again while the old one goes on answering. */
  @SystemUse
  public void reindex() {
    index.rebuild();
  }

  /** How far building the index again has come. */
  @SystemUse
  public CatalogueIndex.Progress progress() {
    return index.progress();
  }

  private Map<UUID, CatalogueRow> rows(List<Hit> hits) {
    Map<CatalogueKind, Set<UUID>> ids = new EnumMap<>(CatalogueKind.class);
    hits.forEach(hit -> ids.computeIfAbsent(hit.kind(), k -> new LinkedHashSet<>()).add(hit.id()));
    Map<UUID, CatalogueRow> rows = new HashMap<>();
    for (CatalogueSource source : sources) {
      Set<UUID> wanted = ids.get(source.kind());
      if (wanted != null) {
        rows.putAll(source.rows(wanted));
      }
    }
    return rows;
  }

  /** The units of the hits and of the facet, in one question. */
  private Map<Long, UnitRow> units(Map<UUID, CatalogueRow> rows, Found found) {
    Set<Long> keys = new LinkedHashSet<>();
    rows.values().forEach(row -> keys.add(row.unitId()));
    found.counts().getOrDefault(Facet.UNIT, Map.of()).entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(SearchAnswer.MOST_UNITS)
        .forEach(entry -> keys.add(Long.valueOf(entry.getKey())));
    return keys.isEmpty() ? Map.of() : organisation.unitsOf(keys);
  }

  private static Map<String, UnitRow> unitsById(Map<Long, UnitRow> units) {
    Map<String, UnitRow> byText = new HashMap<>();
    units.forEach((key, unit) -> byText.put(key.toString(), unit));
    return byText;
  }

  private static String understood(String text, Found found) {
    if (found.meant() != null) {
      String written = understood(found.meant(), found.hits());
      return written == null ? found.meant() : written;
    }
    return found.closeness() == Closeness.ALL ? understood(text, found.hits()) : null;
  }

  /** What was typed without marks, as the best hit writes it; null when it was typed so. */
  private static String understood(String text, List<Hit> hits) {
    String folded = VietnameseText.fold(text);
    if (folded.isEmpty()
        || !VietnameseText.tidy(text).toLowerCase(java.util.Locale.ROOT).equals(folded)) {
      return null;
    }
    return hits.stream()
        .flatMap(
            hit ->
                java.util.stream.Stream.concat(
                    hit.title().pieces().stream(), hit.snippet().pieces().stream()))
        .filter(piece -> piece.marked() && VietnameseText.fold(piece.text()).equals(folded))
        .map(piece -> VietnameseText.tidy(piece.text()).toLowerCase(java.util.Locale.ROOT))
        .findFirst()
        .filter(written -> !written.equals(folded))
        .orElse(null);
  }
}
