package vn.hieuhoc.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import vn.hieuhoc.support.VietnameseText;

/**
 * Everybody in the order of a Vietnamese list of names, as columns of numbers: fourteen bytes a
 * person, and some 25 for each name that anybody has. In this order those of one name stand side by
 * side, so that a name is looked at once and not once for each who bears it. Never changed; a new
 * one takes its place.
 */
final class NameIndex {

  /** The order of names: word by word, then year of birth, then entry. */
  static final Comparator<NameEntry> ORDER =
      Comparator.comparing(NameEntry::words, NameIndex::compare)
          .thenComparingInt(NameEntry::year)
          .thenComparingInt(NameEntry::id);

  private final String[] words;
  private final String[] folded;
  private final int[] ids;
  private final int[] homes;
  private final short[] years;

  /** The places of those for whom nobody has vouched. */
  private final BitSet unconfirmed = new BitSet();

  /** The place of the first who bears a name, name by name; behind the last one the size. */
  private final int[] firsts;

  /** Where the words of a name begin in {@link #wordsOf}. */
  private final int[] starts;

  private final int[] wordsOf;

  /** By key of a person one more than the place; 0 for who is not here. */
  private final int[] placesOf;

  private NameIndex(Builder built, String[] words, int[] order, int[] rankOf) {
    int size = order.length;
    this.words = words;
    this.folded = Arrays.stream(words).map(VietnameseText::fold).toArray(String[]::new);
    this.ids = new int[size];
    this.homes = new int[size];
    this.years = new short[size];
    int[] firstOf = new int[size + 1];
    int[] startOf = new int[size + 1];
    int[] name = new int[built.starts[built.size]];
    int names = 0;
    int at = 0;
    for (int place = 0; place < size; place++) {
      int from = order[place];
      ids[place] = built.ids[from];
      homes[place] = built.homes[from];
      years[place] = built.years[from];
      unconfirmed.set(place, built.unconfirmed.get(from));
      if (place == 0 || !built.isNamedAs(from, order[place - 1])) {
        firstOf[names] = place;
        startOf[names++] = at;
        for (int i = built.starts[from]; i < built.starts[from + 1]; i++) {
          name[at++] = rankOf[built.wordsOf[i]];
        }
      }
    }
    firstOf[names] = size;
    startOf[names] = at;
    this.firsts = Arrays.copyOf(firstOf, names + 1);
    this.starts = Arrays.copyOf(startOf, names + 1);
    this.wordsOf = Arrays.copyOf(name, at);
    this.placesOf = new int[Arrays.stream(ids).max().orElse(0) + 1];
    for (int place = 0; place < size; place++) {
      placesOf[ids[place]] = place + 1;
    }
  }

  int size() {
    return ids.length;
  }

  int id(int place) {
    return ids[place];
  }

  NameEntry entry(int place) {
    int name = nameAt(place);
    List<String> said = new ArrayList<>();
    for (int i = starts[name]; i < starts[name + 1]; i++) {
      said.add(words[wordsOf[i]]);
    }
    return new NameEntry(
        ids[place], said, years[place], homes[place], unconfirmed.get(place), false);
  }

  int home(int place) {
    return homes[place];
  }

  int year(int place) {
    return years[place];
  }

  boolean unconfirmed(int place) {
    return unconfirmed.get(place);
  }

  /** The name borne at a place. */
  private int nameAt(int place) {
    int found = Arrays.binarySearch(firsts, place);
    return found < 0 ? -found - 2 : found;
  }

  /** The place of somebody, or -1. */
  int placeOf(int id) {
    return id < placesOf.length ? placesOf[id] - 1 : -1;
  }

  /** Tells the places of those who fit, in order, until it is told to stop. */
  void each(NameQuery query, int fromPlace, IntPredicate goOn) {
    if (fromPlace >= ids.length) {
      return;
    }
    int wanted = (1 << query.beginnings().size()) - 1;
    int[] marks = marks(query);
    int from = fromPlace;
    for (int name = nameAt(fromPlace); name < firsts.length - 1; name++) {
      int found = 0;
      for (int i = starts[name]; i < starts[name + 1]; i++) {
        found |= marks[wordsOf[i]];
      }
      if (found == wanted && !eachOf(query, from, firsts[name + 1], goOn)) {
        return;
      }
      from = firsts[name + 1];
    }
  }

  /** Tells those who bear a name; false when it was told to stop. */
  private boolean eachOf(NameQuery query, int from, int to, IntPredicate goOn) {
    for (int place = from; place < to; place++) {
      boolean fits =
          (query.year() == 0 || years[place] == query.year())
              && query.units().get(homes[place])
              && query.marks(unconfirmed.get(place), years[place]);
      if (fits && !goOn.test(place)) {
        return false;
      }
    }
    return true;
  }

  /** For each word of the directory the beginnings it has, as bits. */
  private int[] marks(NameQuery query) {
    int[] marks = new int[words.length];
    for (int bit = 0; bit < query.beginnings().size(); bit++) {
      String beginning = query.beginnings().get(bit);
      for (int word = 0; word < folded.length; word++) {
        if (folded[word].startsWith(beginning)) {
          marks[word] |= 1 << bit;
        }
      }
    }
    return marks;
  }

  private static int compare(List<String> one, List<String> other) {
    int shared = Math.min(one.size(), other.size());
    for (int i = 0; i < shared; i++) {
      int order = VietnameseText.ORDER.compare(one.get(i), other.get(i));
      if (order == 0) {
        order = one.get(i).compareTo(other.get(i));
      }
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  /** Gathers everybody in any order. */
  static final class Builder {

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] ids = new int[1024];
    private int[] homes = new int[1024];
    private short[] years = new short[1024];
    private final BitSet unconfirmed = new BitSet();
    private int[] starts = new int[1025];
    private int[] wordsOf = new int[4096];
    private int size;

    void add(NameEntry entry) {
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, size * 2);
        homes = Arrays.copyOf(homes, size * 2);
        years = Arrays.copyOf(years, size * 2);
        starts = Arrays.copyOf(starts, size * 2 + 1);
      }
      ids[size] = entry.id();
      homes[size] = entry.home();
      years[size] = (short) entry.year();
      unconfirmed.set(size, entry.unconfirmed());
      int at = starts[size];
      for (String word : entry.words()) {
        if (at == wordsOf.length) {
          wordsOf = Arrays.copyOf(wordsOf, at * 2);
        }
        wordsOf[at++] = numbers.computeIfAbsent(word, any -> numbers.size());
      }
      starts[++size] = at;
    }

    /** Whether two people have the same words in the same order. */
    private boolean isNamedAs(int one, int other) {
      return Arrays.equals(
          wordsOf, starts[one], starts[one + 1], wordsOf, starts[other], starts[other + 1]);
    }

    NameIndex build() {
      String[] words = numbers.keySet().toArray(String[]::new);
      Arrays.sort(words, VietnameseText.ORDER.thenComparing(Comparator.naturalOrder()));
      int[] rankOf = new int[words.length];
      for (int rank = 0; rank < words.length; rank++) {
        rankOf[numbers.get(words[rank])] = rank;
      }
      int[] order = new int[size];
      for (int i = 0; i < size; i++) {
        order[i] = i;
      }
      sort(order, new int[size], 0, size, rankOf);
      return new NameIndex(this, words, order, rankOf);
    }

    /** Merge sort of plain numbers: two million objects to sort would cost more than the index. */
    private void sort(int[] order, int[] spare, int from, int to, int[] rankOf) {
      if (to - from < 2) {
        return;
      }
      int middle = (from + to) >>> 1;
      sort(order, spare, from, middle, rankOf);
      sort(order, spare, middle, to, rankOf);
      if (compare(order[middle - 1], order[middle], rankOf) <= 0) {
        return;
      }
      System.arraycopy(order, from, spare, from, to - from);
      int left = from;
      int right = middle;
      for (int place = from; place < to; place++) {
        boolean takeLeft =
            right >= to || left < middle && compare(spare[left], spare[right], rankOf) <= 0;
        order[place] = takeLeft ? spare[left++] : spare[right++];
      }
    }

    private int compare(int one, int other, int[] rankOf) {
      int here = starts[one];
      int there = starts[other];
      while (here < starts[one + 1] && there < starts[other + 1]) {
        int order = Integer.compare(rankOf[wordsOf[here++]], rankOf[wordsOf[there++]]);
        if (order != 0) {
          return order;
        }
      }
      int order = Integer.compare(starts[one + 1] - starts[one], starts[other + 1] - starts[other]);
      if (order == 0) {
        order = Integer.compare(years[one], years[other]);
      }
      return order == 0 ? Integer.compare(ids[one], ids[other]) : order;
    }
  }
}
