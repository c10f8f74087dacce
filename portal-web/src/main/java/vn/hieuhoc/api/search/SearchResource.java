package vn.hieuhoc.api.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import vn.hieuhoc.api.Paged;
import vn.hieuhoc.search.CatalogueKind;
import vn.hieuhoc.search.CatalogueQuery;
import vn.hieuhoc.search.SearchAnswer;
import vn.hieuhoc.search.SearchService;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.PageRequest;

/** {@code /api/v1/search}: anybody may ask. */
@OpenToAll
@Path("search")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

  @Inject private SearchService searchService;

  /**
   * What was found.
   *
   * @param total how many things match
   * @param tookMs how long it took
   * @param items those of this page
   * @param next what to send as {@code after} to get more; null at the end
   * @param closeness ALL words, MOST of them, or words that look ALIKE
   * @param complete false while the index is being built again
   */
  public record Answer(
      long total, long tookMs, List<Item> items, String next, String closeness, boolean complete) {}

  /**
   * One thing.
   *
   * @param kind MATERIAL or COURSE
   * @param id public id
   * @param title title
   * @param snippet passage as HTML with the words inside {@code <mark>}
   * @param page page, slide, sheet or chapter of the passage, or null
   * @param score how well it fits
   */
  public record Item(
      String kind, UUID id, String title, String snippet, Integer page, float score) {}

  @OpenToAll
  @GET
  public Answer search(
      @BeanParam Paged paged,
      @QueryParam("q") String words,
      @QueryParam("kind") String kind,
      @QueryParam("topic") String topic,
      @QueryParam("unit") UUID unit) {
    long begin = System.nanoTime();
    PageRequest page = paged.request();
    CatalogueQuery query =
        new CatalogueQuery(
            words,
            kindOf(kind),
            topic == null || topic.isBlank() ? Set.of() : Set.of(topic.strip()),
            null,
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            page.first(),
            page.size());
    boolean unknownKind = query.kind() == null && kind != null && !kind.isBlank();
    SearchAnswer answer = searchService.find(query, unit == null ? Set.of() : Set.of(unit));
    List<Item> items = unknownKind ? List.of() : answer.items().stream().map(this::item).toList();
    long total = unknownKind ? 0 : answer.total();
    int end = query.first() + page.size();
    boolean more = !unknownKind && end < total && end < CatalogueQuery.DEEPEST;
    return new Answer(
        total,
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin),
        items,
        more ? Integer.toString(end) : null,
        answer.closeness().name(),
        answer.state() == vn.hieuhoc.search.CatalogueIndex.State.READY);
  }

  private Item item(SearchAnswer.Item found) {
    return new Item(
        found.row().kind().name(),
        found.row().id(),
        found.row().title(),
        found.hit().snippet().html(),
        found.hit().numbered() ? found.hit().place() : null,
        found.hit().score());
  }

  private static CatalogueKind kindOf(String kind) {
    String name = kind == null ? "" : kind.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(CatalogueKind.values())
        .filter(known -> known.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
