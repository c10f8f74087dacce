package vn.hieuhoc.portal.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.search.CatalogueIndex.State;
import vn.hieuhoc.search.CatalogueQuery.Order;

/** The library: every published material, newest first, with a few ways to narrow. */
@Named
@RequestScoped
public class LibraryBacking {

  private static final String PATH = "/hoc-lieu";
  private static final List<String> SHOWN = List.of(SearchFilters.FORMAT, SearchFilters.TOPIC);

  @Inject private Query query;
  @Inject private CatalogueSearch search;
  @Inject private HttpServletRequest request;

  private CatalogueSearch.Result result;
  private List<Facet> facets;

  /** A row of links. */
  public record Facet(String legend, List<Link> links) {}

  /** A link that narrows, or drops what narrows. */
  public record Link(String label, String href, Long count, boolean on) {}

  @PostConstruct
  void load() {
    Texts text = Texts.pages(Preferences.of(request).locale());
    SearchFilters filters = new SearchFilters(PATH, query);
    result =
        search.find(
            filters.with(SearchFilters.KIND, "tai-lieu"),
            query.whole(Paging.PARAMETER, 1, 1),
            Order.NEWEST,
            text);
    facets = new ArrayList<>();
    for (CatalogueSearch.FacetView facet : result.facets()) {
      if (SHOWN.contains(facet.name())) {
        facets.add(links(facet, filters, text));
      }
    }
  }

  private static Facet links(CatalogueSearch.FacetView facet, SearchFilters filters, Texts text) {
    List<Link> links = new ArrayList<>();
    boolean none = filters.listed(facet.name()).isEmpty();
    links.add(
        new Link(
            text.get("material_library.link.any." + facet.name()),
            filters.with(facet.name(), "").address(),
            null,
            none));
    for (CatalogueSearch.Option option : facet.options()) {
      SearchFilters target =
          option.checked()
              ? filters.without(facet.name(), option.value())
              : filters.with(facet.name(), option.value());
      links.add(new Link(option.label(), target.address(), option.count(), option.checked()));
    }
    return new Facet(facet.legend(), links);
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

  public List<Facet> getFacets() {
    return facets;
  }

  public Paging getPaging() {
    return result.paging();
  }

  public boolean isRebuilding() {
    return result.answer().state() != State.READY;
  }
}
