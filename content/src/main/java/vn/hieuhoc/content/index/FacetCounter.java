package vn.hieuhoc.content.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import vn.hieuhoc.search.CatalogueIndex.Facet;

/**
 * Counts, in one pass, how many things match under every value of every facet. Within a facet the
 * choices made in that very facet do not narrow: the numbers say what choosing another value would
 * give.
 */
final class FacetCounter implements Collector {

  private static final Facet[] ALL = Facet.values();

  private final Map<Facet, String> fields;
  private final Map<Facet, Set<String>> choices;
  private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
  private long matches;
  private long total;

  private FacetCounter(Map<Facet, String> fields, Map<Facet, Set<String>> choices) {
    this.fields = fields;
    this.choices = choices;
    for (Facet facet : ALL) {
      counts.put(facet, new HashMap<>());
    }
  }

  static FacetCounter count(
      IndexSearcher searcher,
      Query query,
      Map<Facet, String> fields,
      Map<Facet, Set<String>> choices)
      throws IOException {
    return searcher.search(
        query,
        new CollectorManager<FacetCounter, FacetCounter>() {
          @Override
          public FacetCounter newCollector() {
            return new FacetCounter(fields, choices);
          }

          @Override
          public FacetCounter reduce(Collection<FacetCounter> parts) {
            FacetCounter sum = new FacetCounter(fields, choices);
            parts.forEach(sum::add);
            return sum;
          }
        });
  }

  /** How many match the words alone. */
  long matches() {
    return matches;
  }

  /** How many match the words and every choice. */
  long total() {
    return total;
  }

  Map<Facet, Map<String, Long>> counts() {
    return counts;
  }

  private void add(FacetCounter part) {
    matches += part.matches;
    total += part.total;
    part.counts.forEach(
        (facet, values) ->
            values.forEach((value, n) -> counts.get(facet).merge(value, n, Long::sum)));
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    Column[] columns = new Column[ALL.length];
    for (Facet facet : ALL) {
      SortedSetDocValues values = DocValues.getSortedSet(context.reader(), fields.get(facet));
      columns[facet.ordinal()] = new Column(values, choices.get(facet));
    }
    return new Leaf(columns);
  }

  private final class Leaf implements LeafCollector {

    private final Column[] columns;

    Leaf(Column[] columns) {
      this.columns = columns;
    }

    @Override
    public void setScorer(Scorable scorer) {
      // Counting needs no score.
    }

    @Override
    public void collect(int doc) throws IOException {
      matches++;
      int misses = 0;
      int missed = -1;
      for (int i = 0; i < columns.length; i++) {
        if (!columns[i].read(doc)) {
          misses++;
          missed = i;
        }
      }
      if (misses == 0) {
        total++;
        for (Column column : columns) {
          column.countOne();
        }
      } else if (misses == 1) {
        columns[missed].countOne();
      }
    }

    @Override
    public void finish() throws IOException {
      for (Facet facet : ALL) {
        columns[facet.ordinal()].addTo(counts.get(facet));
      }
    }
  }

  /** One facet within one segment. */
  private static final class Column {

    private final SortedSetDocValues values;
    private final Set<Long> chosen;
    private final long[] byOrdinal;
    private final List<Long> here = new ArrayList<>();

    Column(SortedSetDocValues values, Set<String> choice) throws IOException {
      this.values = values;
      this.byOrdinal = new long[(int) values.getValueCount()];
      this.chosen = choice == null ? null : ordinals(values, choice);
    }

    private static Set<Long> ordinals(SortedSetDocValues values, Set<String> choice)
        throws IOException {
      List<Long> found = new ArrayList<>();
      for (String value : choice) {
        long ordinal = values.lookupTerm(new org.apache.lucene.util.BytesRef(value));
        if (ordinal >= 0) {
          found.add(ordinal);
        }
      }
      return Set.copyOf(found);
    }

    /** Reads the values of a document; true when it fits the choice. */
    boolean read(int doc) throws IOException {
      here.clear();
      boolean fits = chosen == null;
      if (values.advanceExact(doc)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          long ordinal = values.nextOrd();
          here.add(ordinal);
          fits |= chosen != null && chosen.contains(ordinal);
        }
      }
      return fits;
    }

    void countOne() {
      for (long ordinal : here) {
        byOrdinal[(int) ordinal]++;
      }
    }

    void addTo(Map<String, Long> counts) throws IOException {
      for (int i = 0; i < byOrdinal.length; i++) {
        if (byOrdinal[i] > 0) {
          counts.merge(values.lookupOrd(i).utf8ToString(), byOrdinal[i], Long::sum);
        }
      }
    }
  }
}
