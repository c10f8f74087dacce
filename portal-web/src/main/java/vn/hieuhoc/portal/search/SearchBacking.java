package vn.hieuhoc.portal.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.search.CatalogueIndex.Closeness;
import vn.hieuhoc.search.CatalogueIndex.Facet;
import vn.hieuhoc.search.CatalogueIndex.State;
import vn.hieuhoc.search.CatalogueKind;
import vn.hieuhoc.search.CatalogueQuery.Order;

/** The search page: what was asked, what was found, and how to ask for less. */
@Named
@RequestScoped
public class SearchBacking {

  private static final String PATH = "/tim-kiem";

  @Inject private Query query;
  @Inject private CatalogueSearch search;
  @Inject private HttpServletRequest request;

  private SearchFilters filters;
  private CatalogueSearch.Result result;
  private Texts text;

  @PostConstruct
  void load() {
    text = Texts.pages(Preferences.of(request).locale());
    filters = new SearchFilters(PATH, query);
    result = search.find(filters, query.whole(Paging.PARAMETER, 1, 1), Order.BEST, text);
  }

  /** A tab over the results. */
  public record Tab(String label, String href, Long count, boolean current) {}

  public String getWords() {
    return filters.one(SearchFilters.WORDS);
  }

  public boolean isAsked() {
    return !getWords().isEmpty();
  }

  public long getTotal() {
    return result.answer().total();
  }

  public boolean isFound() {
    return !result.cards().isEmpty();
  }

  public List<CatalogueCard> getCards() {
    return result.cards();
  }

  public List<CatalogueSearch.FacetView> getFacets() {
    return result.facets();
  }

  public List<CatalogueSearch.Chip> getChips() {
    return result.chips();
  }

  public int getNarrowing() {
    return filters.narrowing();
  }

  public String getWidened() {
    return filters.widened().address();
  }

  public Paging getPaging() {
    return result.paging();
  }

  /** The words as the catalogue writes them, when they were typed without marks. */
  public String getUnderstood() {
    return result.answer().understood();
  }

  public String getLiteral() {
    return filters.with(SearchFilters.WORDS, "\"" + getWords() + "\"").address();
  }

  /** True when other words were looked for, since those typed seem to be misspelt. */
  public boolean isMisspelt() {
    return isAlike() && getUnderstood() != null;
  }

  /** The address that looks for the words as they were meant. */
  public String getMeant() {
    return filters.with(SearchFilters.WORDS, getUnderstood()).address();
  }

  public boolean isMost() {
    return result.answer().closeness() == Closeness.MOST;
  }

  public boolean isAlike() {
    return result.answer().closeness() == Closeness.ALIKE;
  }

  public boolean isRebuilding() {
    return result.answer().state() == State.REBUILDING;
  }

  public boolean isSilent() {
    return !result.answer().state().answers();
  }

  public String getKind() {
    return filters.one(SearchFilters.KIND);
  }

  public String getOrder() {
    return filters.one(SearchFilters.ORDER);
  }

  public List<Tab> getTabs() {
    return List.of(
        tab("word.catalogue.ALL", "", null),
        tab("word.catalogue.COURSES", "khoa-hoc", CatalogueKind.COURSE),
        tab("word.catalogue.MATERIALS", "tai-lieu", CatalogueKind.MATERIAL));
  }

  private Tab tab(String key, String value, CatalogueKind kind) {
    var counts = result.answer().counts().getOrDefault(Facet.KIND, java.util.Map.of());
    Long count =
        kind == null
            ? Long.valueOf(counts.values().stream().mapToLong(Long::longValue).sum())
            : counts.getOrDefault(kind.name(), 0L);
    return new Tab(
        text.get(key),
        filters.with(SearchFilters.KIND, value).address(),
        count,
        getKind().equals(value));
  }

  public List<Tab> getOrders() {
    return List.of(
        order("search_search.order.best", ""),
        order("search_search.order.newest", "moi"),
        order("search_search.order.lightest", "nhe"));
  }

  private Tab order(String key, String value) {
    return new Tab(
        text.get(key),
        filters.with(SearchFilters.ORDER, value).address(),
        null,
        getOrder().equals(value));
  }
}
