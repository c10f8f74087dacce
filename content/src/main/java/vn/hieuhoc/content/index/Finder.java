package vn.hieuhoc.content.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import vn.hieuhoc.search.CatalogueIndex.Closeness;
import vn.hieuhoc.search.CatalogueIndex.Facet;
import vn.hieuhoc.search.CatalogueIndex.Found;
import vn.hieuhoc.search.CatalogueIndex.Hit;
import vn.hieuhoc.search.CatalogueKind;
import vn.hieuhoc.search.CatalogueQuery;
import vn.hieuhoc.search.MarkedText;

/** Finds in the index: the hits in their order, their counts, and the passage to show of each. */
final class Finder {

  private static final int REMEMBERED = 500;
  private static final long REFRESH_AFTER_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
  private static final Query ENTRIES = new TermQuery(new Term(Fields.ENTRY, "1"));
  private static final Found NOTHING = new Found(0, List.of(), Map.of(), Closeness.ALL, null);
  private static final Map<Facet, String> FACETS =
      Map.of(
          Facet.KIND, Fields.KIND,
          Facet.TOPIC, Fields.TOPIC,
          Facet.UNIT, Fields.UNIT,
          Facet.LANGUAGE, Fields.LANGUAGE,
          Facet.FORMAT, Fields.FORMAT_NAME,
          Facet.WEIGHT, Fields.WEIGHT);

  private final SearcherManager searchers;
  private final AtomicLong refreshed = new AtomicLong(System.nanoTime() - REFRESH_AFTER_NANOS);
  private final Map<Asked, Found> answers =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Asked, Found> eldest) {
              return size() > REMEMBERED;
            }
          });

  Finder(SearcherManager searchers) {
    this.searchers = searchers;
  }

  private record Asked(long version, CatalogueQuery query) {}

  void forget() {
    answers.clear();
  }

  int size() throws IOException {
    searchers.maybeRefreshBlocking();
    IndexSearcher searcher = searchers.acquire();
    try {
      return searcher.count(ENTRIES);
    } finally {
      searchers.release(searcher);
    }
  }

  Found find(CatalogueQuery query) throws IOException {
    refreshNowAndThen();
    IndexSearcher searcher = searchers.acquire();
    try {
      long version = ((DirectoryReader) searcher.getIndexReader()).getVersion();
      Asked asked = new Asked(version, query);
      Found known = answers.get(asked);
      if (known == null) {
        known = search(searcher, query);
        answers.put(asked, known);
      }
      return known;
    } finally {
      searchers.release(searcher);
    }
  }

  private void refreshNowAndThen() throws IOException {
    long last = refreshed.get();
    long now = System.nanoTime();
    if (now - last > REFRESH_AFTER_NANOS && refreshed.compareAndSet(last, now)) {
      searchers.maybeRefresh();
    }
  }

  private static Found search(IndexSearcher searcher, CatalogueQuery query) throws IOException {
    Wish wish = new Wish(query.text());
    if (wish.isEmpty() && !query.text().isBlank()) {
      return NOTHING; // signs only; everything is found by whoever writes nothing
    }
    Found exactly = searchAll(searcher, query, wish, null);
    if (exactly != null) {
      return exactly;
    }
    // Before single words of the wish are let go: all of them, with a letter mended.
    Optional<String> meant =
        wish.quotes()
            ? Optional.empty()
            : new Spelling(searcher.getIndexReader()).meant(wish.syllables());
    if (meant.isPresent()) {
      Found mended = searchAll(searcher, query, new Wish(meant.get()), meant.get());
      if (mended != null) {
        return mended;
      }
    }
    for (Closeness closeness : Closeness.values()) {
      if (closeness != Closeness.ALL && wish.knows(closeness)) {
        FacetCounter counter = count(searcher, wish.entries(closeness), query);
        if (counter.matches() > 0 || closeness == Closeness.ALIKE) {
          return found(searcher, query, wish, closeness, null, counter);
        }
      }
    }
    return NOTHING;
  }

  /** What has all words of the wish near one another; null when nothing has. */
  private static Found searchAll(
      IndexSearcher searcher, CatalogueQuery query, Wish wish, String meant) throws IOException {
    FacetCounter counter = count(searcher, wish.entries(Closeness.ALL), query);
    if (counter.matches() == 0 && !wish.isEmpty()) {
      return null;
    }
    Closeness closeness = meant == null ? Closeness.ALL : Closeness.ALIKE;
    return found(searcher, query, wish, closeness, meant, counter);
  }

  private static FacetCounter count(IndexSearcher searcher, Query words, CatalogueQuery query)
      throws IOException {
    Query all =
        new BooleanQuery.Builder().add(words, Occur.FILTER).add(ENTRIES, Occur.FILTER).build();
    return FacetCounter.count(searcher, all, FACETS, choices(query));
  }

  private static Found found(
      IndexSearcher searcher,
      CatalogueQuery query,
      Wish wish,
      Closeness closeness,
      String meant,
      FacetCounter counter)
      throws IOException {
    BooleanQuery.Builder narrowed =
        new BooleanQuery.Builder()
            .add(wish.entries(meant == null ? closeness : Closeness.ALL), Occur.MUST)
            .add(ENTRIES, Occur.FILTER);
    choices(query).forEach((facet, values) -> narrowed.add(filter(facet, values), Occur.FILTER));
    int end = query.first() + query.size();
    TopDocs top = searcher.search(narrowed.build(), end, order(query, wish), true);
    List<Hit> hits = new ArrayList<>();
    Marker marker = new Marker(wish.syllables());
    for (int i = query.first(); i < top.scoreDocs.length; i++) {
      hits.add(hit(searcher, top.scoreDocs[i], wish, marker));
    }
    return new Found(counter.total(), List.copyOf(hits), counter.counts(), closeness, meant);
  }

  private static Map<Facet, Set<String>> choices(CatalogueQuery query) {
    Map<Facet, Set<String>> choices = new LinkedHashMap<>();
    if (query.kind() != null) {
      choices.put(Facet.KIND, Set.of(query.kind().name()));
    }
    put(choices, Facet.TOPIC, query.topics());
    put(choices, Facet.LANGUAGE, query.languages());
    put(choices, Facet.FORMAT, query.formats());
    put(choices, Facet.WEIGHT, query.weights());
    if (query.units() != null) {
      choices.put(Facet.UNIT, texts(query.units()));
    }
    return choices;
  }

  private static void put(Map<Facet, Set<String>> choices, Facet facet, Collection<?> values) {
    if (!values.isEmpty()) {
      choices.put(facet, texts(values));
    }
  }

  private static Set<String> texts(Collection<?> values) {
    return Set.copyOf(values.stream().map(String::valueOf).toList());
  }

  private static Query filter(Facet facet, Set<String> values) {
    return new TermInSetQuery(FACETS.get(facet), values.stream().map(BytesRef::new).toList());
  }

  private static Sort order(CatalogueQuery query, Wish wish) {
    SortField newest = new SortField(Fields.PUBLISHED, SortField.Type.LONG, true);
    newest.setMissingValue(Long.MIN_VALUE);
    SortField lightest = new SortField(Fields.SIZE, SortField.Type.LONG);
    lightest.setMissingValue(Long.MAX_VALUE);
    return switch (query.order()) {
      case BEST -> wish.isEmpty() ? new Sort(newest) : new Sort(SortField.FIELD_SCORE, newest);
      case NEWEST -> new Sort(newest, SortField.FIELD_SCORE);
      case LIGHTEST -> new Sort(lightest, SortField.FIELD_SCORE);
    };
  }

  private static Hit hit(IndexSearcher searcher, ScoreDoc found, Wish wish, Marker marker)
      throws IOException {
    StoredFields stored = searcher.storedFields();
    Document entry = stored.document(found.doc);
    String id = entry.get(Fields.ID);
    int colon = id.indexOf(':');
    String summary = entry.get(Fields.SUMMARY_TEXT);
    Marker.Stretch about = marker.best(summary == null ? "" : summary);
    MarkedText snippet = about.text();
    int place = 0;
    if (!wish.isEmpty()) {
      Query passages =
          new BooleanQuery.Builder()
              .add(wish.passages(), Occur.MUST)
              .add(new TermQuery(new Term(Fields.PASSAGE_OF, id)), Occur.FILTER)
              .build();
      TopDocs best = searcher.search(passages, 1);
      if (best.scoreDocs.length > 0) {
        Document passage = stored.document(best.scoreDocs[0].doc);
        Marker.Stretch stretch = marker.best(passage.get(Fields.PASSAGE_TEXT));
        if (stretch.score() >= about.score() && stretch.score() > 0) {
          snippet = stretch.text();
          place = passage.getField(Fields.PASSAGE_PLACE).numericValue().intValue();
        }
      }
    }
    return new Hit(
        CatalogueKind.valueOf(id.substring(0, colon)),
        UUID.fromString(id.substring(colon + 1)),
        Float.isNaN(found.score) ? 0 : found.score,
        marker.whole(entry.get(Fields.TITLE_TEXT)),
        snippet,
        place,
        place > 0 && entry.getField(Fields.NUMBERED).numericValue().intValue() == 1);
  }
}
