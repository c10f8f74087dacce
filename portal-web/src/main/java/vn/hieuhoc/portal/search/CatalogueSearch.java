package vn.hieuhoc.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.search.CatalogueIndex.Facet;
import vn.hieuhoc.search.CatalogueKind;
import vn.hieuhoc.search.CatalogueQuery;
import vn.hieuhoc.search.CatalogueQuery.Order;
import vn.hieuhoc.search.CatalogueQuery.Weight;
import vn.hieuhoc.search.SearchAnswer;
import vn.hieuhoc.search.SearchService;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.topic.TopicRow;
import vn.hieuhoc.topic.TopicService;

/** Turns what an address asks for into a search, and its answer into words. */
@ApplicationScoped
class CatalogueSearch {

  private static final int SIZE = 12;
  private static final int MOST_TOPICS = 10;
  private static final int MOST_UNITS = 8;
  private static final Map<String, Weight> WEIGHTS =
      Map.of("nhe", Weight.LIGHT, "vua", Weight.MEDIUM, "nang", Weight.HEAVY);

  @Inject private SearchService searchService;
  @Inject private TopicService topicService;

  /** What a page shows. */
  record Result(
      SearchAnswer answer,
      List<CatalogueCard> cards,
      List<FacetView> facets,
      List<Chip> chips,
      Paging paging) {}

  /** One block of the filter. */
  public record FacetView(String name, String legend, List<Option> options) {}

  /** One value to tick. */
  public record Option(String value, String label, Long count, boolean checked) {}

  /** One value that narrows, with the address that drops it. */
  public record Chip(String label, String href) {}

  Result find(SearchFilters filters, int pageNumber, Order usualOrder, Texts text) {
    int deepest = CatalogueQuery.DEEPEST / SIZE;
    PageRequest page = PageRequest.ofNumber(Math.min(pageNumber, deepest), SIZE);
    CatalogueQuery query =
        new CatalogueQuery(
            filters.one(SearchFilters.WORDS),
            kind(filters.one(SearchFilters.KIND)),
            filters.all(SearchFilters.TOPIC),
            null,
            filters.all(SearchFilters.LANGUAGE),
            filters.all(SearchFilters.FORMAT),
            weights(filters.all(SearchFilters.WEIGHT)),
            order(filters.one(SearchFilters.ORDER), usualOrder),
            page.first(),
            page.size());
    SearchAnswer answer = searchService.find(query, ids(filters.all(SearchFilters.UNIT)));
    int last = (int) Math.min(deepest, (answer.total() + SIZE - 1) / SIZE);
    if (answer.items().isEmpty() && last > 0 && pageNumber > last) {
      return find(filters, last, usualOrder, text);
    }
    List<FacetView> facets = facets(answer, filters, text);
    List<CatalogueCard> cards =
        answer.items().stream().map(item -> CatalogueCard.of(item, text)).toList();
    long reachable = Math.min(answer.total(), (long) deepest * SIZE);
    Paging paging = new Paging(new Page<>(List.of(), reachable, page), filters.address());
    return new Result(answer, cards, facets, chips(facets, filters), paging);
  }

  private static CatalogueKind kind(String word) {
    return switch (word) {
      case "khoa-hoc" -> CatalogueKind.COURSE;
      case "tai-lieu" -> CatalogueKind.MATERIAL;
      default -> null;
    };
  }

  private static Order order(String word, Order usual) {
    return switch (word) {
      case "moi" -> Order.NEWEST;
      case "nhe" -> Order.LIGHTEST;
      default -> usual;
    };
  }

  private static Set<Weight> weights(Set<String> words) {
    Set<Weight> weights = new LinkedHashSet<>();
    words.stream().filter(WEIGHTS::containsKey).forEach(word -> weights.add(WEIGHTS.get(word)));
    return weights;
  }

  private static Set<UUID> ids(Set<String> texts) {
    Set<UUID> ids = new LinkedHashSet<>();
    for (String text : texts) {
      try {
        ids.add(UUID.fromString(text));
      } catch (IllegalArgumentException notAnId) {
        ids.add(new UUID(0, 0)); // Nobody's: a senseless place has nothing to offer.
      }
    }
    return ids;
  }

  private List<FacetView> facets(SearchAnswer answer, SearchFilters filters, Texts text) {
    List<FacetView> facets = new ArrayList<>();
    add(facets, SearchFilters.UNIT, text, units(answer, filters));
    add(facets, SearchFilters.WEIGHT, text, weightOptions(answer, filters, text));
    add(facets, SearchFilters.FORMAT, text, formats(answer, filters, text));
    add(facets, SearchFilters.TOPIC, text, topics(answer, filters, text));
    add(facets, SearchFilters.LANGUAGE, text, languages(answer, filters, text));
    return facets;
  }

  private static void add(List<FacetView> facets, String name, Texts text, List<Option> options) {
    boolean worthwhile = options.size() > 1 || options.stream().anyMatch(Option::checked);
    if (worthwhile) {
      facets.add(new FacetView(name, text.get("word.facet." + name), options));
    }
  }

  private static Map<String, Long> counts(SearchAnswer answer, Facet facet) {
    return answer.counts().getOrDefault(facet, Map.of());
  }

  private static List<Option> units(SearchAnswer answer, SearchFilters filters) {
    Set<String> chosen = filters.all(SearchFilters.UNIT);
    List<Option> options = new ArrayList<>();
    counts(answer, Facet.UNIT)
        .forEach(
            (key, count) -> {
              UnitRow unit = answer.units().get(key);
              if (unit != null) {
                String id = unit.id().toString();
                options.add(new Option(id, unit.name(), count, chosen.contains(id)));
              }
            });
    return largest(options, MOST_UNITS);
  }

  private List<Option> topics(SearchAnswer answer, SearchFilters filters, Texts text) {
    Map<String, TopicRow> names = topicService.byCode();
    Function<String, String> label =
        code -> names.containsKey(code) ? names.get(code).name(text.language()) : code;
    return largest(
        options(counts(answer, Facet.TOPIC), filters.listed(SearchFilters.TOPIC), label),
        MOST_TOPICS);
  }

  private static List<Option> formats(SearchAnswer answer, SearchFilters filters, Texts text) {
    return largest(
        options(
            counts(answer, Facet.FORMAT),
            filters.listed(SearchFilters.FORMAT).stream()
                .filter(CatalogueSearch::isFormat)
                .toList(),
            name -> text.get("word.format." + name)),
        MaterialFormat.values().length);
  }

  private static boolean isFormat(String name) {
    return Arrays.stream(MaterialFormat.values()).anyMatch(format -> format.name().equals(name));
  }

  private static List<Option> languages(SearchAnswer answer, SearchFilters filters, Texts text) {
    return largest(
        options(
            counts(answer, Facet.LANGUAGE),
            filters.listed(SearchFilters.LANGUAGE),
            code ->
                text.containsKey("word.language." + code)
                    ? text.get("word.language." + code)
                    : code),
        MOST_TOPICS);
  }

  private static List<Option> weightOptions(
      SearchAnswer answer, SearchFilters filters, Texts text) {
    Map<String, Long> counts = counts(answer, Facet.WEIGHT);
    Set<String> chosen = filters.all(SearchFilters.WEIGHT);
    List<Option> options = new ArrayList<>();
    for (String word : List.of("nhe", "vua", "nang")) {
      Long count = counts.getOrDefault(WEIGHTS.get(word).name(), 0L);
      if (count > 0 || chosen.contains(word)) {
        options.add(
            new Option(word, text.get("word.weight." + word), count, chosen.contains(word)));
      }
    }
    return options;
  }

  private static List<Option> options(
      Map<String, Long> counts, List<String> chosen, Function<String, String> label) {
    Set<String> values = new LinkedHashSet<>(counts.keySet());
    values.addAll(chosen);
    return values.stream()
        .map(
            value ->
                new Option(
                    value,
                    label.apply(value),
                    counts.getOrDefault(value, 0L),
                    chosen.contains(value)))
        .toList();
  }

  /** What was chosen first, then by number; in the end by name, so that nothing jumps about. */
  private static List<Option> largest(List<Option> options, int most) {
    return options.stream()
        .sorted(
            Comparator.comparing(Option::checked)
                .thenComparing(Option::count)
                .reversed()
                .thenComparing(Option::label))
        .limit(most)
        .toList();
  }

  private static List<Chip> chips(List<FacetView> facets, SearchFilters filters) {
    List<Chip> chips = new ArrayList<>();
    for (FacetView facet : facets) {
      for (Option option : facet.options()) {
        if (option.checked()) {
          String href = filters.without(facet.name(), option.value()).address();
          chips.add(new Chip(option.label(), href));
        }
      }
    }
    return chips;
  }
}
