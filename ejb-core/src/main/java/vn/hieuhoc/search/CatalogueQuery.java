package vn.hieuhoc.search;

import java.util.Set;

/**
 * What somebody looks for. Empty sets and nulls mean: any.
 *
 * @param text words as typed; every text is valid, quotes ask for the exact phrase
 * @param kind only this kind
 * @param topics only with one of these topics
 * @param units only offered by one of these units, by key; null for any
 * @param languages only in one of these languages
 * @param formats only in one of these formats
 * @param weights only of one of these weights
 * @param order how to order
 * @param first index of the first hit wanted, from 0
 * @param size how many hits at the most
 */
public record CatalogueQuery(
    String text,
    CatalogueKind kind,
    Set<String> topics,
    Set<Long> units,
    Set<String> languages,
    Set<String> formats,
    Set<Weight> weights,
    Order order,
    int first,
    int size) {

  /** No more words than this are looked at. */
  public static final int LONGEST = 200;

  /** Nobody pages deeper than this many hits. */
  public static final int DEEPEST = 1_000;

  public CatalogueQuery {
    String words = text == null ? "" : text.strip();
    text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    topics = Set.copyOf(topics);
    units = units == null ? null : Set.copyOf(units);
    languages = Set.copyOf(languages);
    formats = Set.copyOf(formats);
    weights = Set.copyOf(weights);
    order = order == null ? Order.BEST : order;
    first = Math.max(0, Math.min(first, DEEPEST));
    size = Math.max(1, Math.min(size, 200));
  }

  /** The same query, narrowed to what these units offer. */
  public CatalogueQuery within(Set<Long> these) {
    return new CatalogueQuery(
        text, kind, topics, these, languages, formats, weights, order, first, size);
  }

  /** How hits are ordered. */
  public enum Order {
    /** Best match first. */
    BEST,
    /** Newest first. */
    NEWEST,
    /** Least to load first. */
    LIGHTEST
  }

  /** How much there is to load. */
  public enum Weight {
    /** Up to 5 MB. */
    LIGHT(5),
    /** Up to 25 MB. */
    MEDIUM(25),
    /** More. */
    HEAVY(Long.MAX_VALUE >> 20);

    private final long megabytes;

    Weight(long megabytes) {
      this.megabytes = megabytes;
    }

    /** The weight of that many bytes. */
    public static Weight of(long bytes) {
      for (Weight weight : values()) {
        if (bytes <= weight.megabytes << 20) {
          return weight;
        }
      }
      return HEAVY;
    }
  }
}
