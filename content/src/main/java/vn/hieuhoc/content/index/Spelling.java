package vn.hieuhoc.content.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import vn.hieuhoc.content.index.Fields.Words;
import vn.hieuhoc.content.index.Syllables.Syllable;

/**
 * What was meant by words of which one letter or another is wrong.
 *
 * <p>A Vietnamese syllable with a wrong letter is mostly another syllable, so a word list tells
 * little. What tells is the neighbour: of all syllables one letter away, the catalogue writes only
 * few beside the next one.
 */
final class Spelling {

  private static final int MOST_SYLLABLES = 6;
  private static final int MOST_ALIKE = 80;
  private static final int SHORTEST_ALONE = 3;
  private static final List<Words> WORDS = List.of(Fields.TITLE, Fields.ABOUT, Fields.BODY);
  private static final int[] WEIGHTS = {40, 5, 1};

  private final IndexReader reader;
  private final Map<String, Integer> known = new HashMap<>();

  Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /** A row of syllables: how many of them were changed, and how much the catalogue writes them. */
  private record Reading(List<String> syllables, int changed, int weight) {

    private static final Comparator<Reading> BEST =
        Comparator.comparing(Reading::changed)
            .thenComparing(Reading::weight, Comparator.reverseOrder())
            .thenComparing(reading -> String.join(" ", reading.syllables()));

    String last() {
      return syllables.get(syllables.size() - 1);
    }

    Reading with(String next, int change, int howMuch) {
      List<String> longer = new ArrayList<>(syllables);
      longer.add(next);
      return new Reading(longer, changed + change, weight + howMuch);
    }
  }

  /** The words without marks as they were meant; empty when nothing comes near enough. */
  Optional<String> meant(List<Syllable> typed) throws IOException {
    if (typed.isEmpty() || typed.size() > MOST_SYLLABLES) {
      return Optional.empty();
    }
    return typed.size() == 1 ? alone(typed.get(0).folded()) : besideOneAnother(typed);
  }

  private Optional<String> alone(String typed) throws IOException {
    if (typed.length() < SHORTEST_ALONE) {
      return Optional.empty();
    }
    String first = typed.substring(0, 1);
    Comparator<String> sameBeginning = Comparator.comparing(other -> !other.startsWith(first));
    Map<String, Integer> weights = new HashMap<>();
    for (String other : alike(typed)) {
      weights.put(other, weight(other, false));
    }
    return weights.keySet().stream()
        .filter(other -> !other.equals(typed))
        .min(
            sameBeginning
                .thenComparing(weights::get, Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The row with the fewest changes in which each syllable stands beside the next somewhere. */
  private Optional<String> besideOneAnother(List<Syllable> typed) throws IOException {
    int mostChanged = (typed.size() + 1) / 2;
    List<Reading> readings = new ArrayList<>();
    String first = typed.get(0).folded();
    for (String word : alike(first)) {
      readings.add(new Reading(List.of(word), word.equals(first) ? 0 : 1, 0));
    }
    for (Syllable next : typed.subList(1, typed.size())) {
      List<String> words = alike(next.folded());
      Map<String, Reading> best = new HashMap<>();
      for (Reading reading : readings) {
        for (String word : words) {
          int change = word.equals(next.folded()) ? 0 : 1;
          int weight = weight(reading.last() + VietnameseAnalyzer.BETWEEN + word, true);
          if (weight > 0 && reading.changed() + change <= mostChanged) {
            best.merge(
                word,
                reading.with(word, change, weight),
                (one, other) -> Reading.BEST.compare(one, other) <= 0 ? one : other);
          }
        }
      }
      readings = new ArrayList<>(best.values());
    }
    return readings.stream()
        .filter(reading -> reading.changed() > 0)
        .min(Reading.BEST)
        .map(reading -> String.join(" ", reading.syllables()));
  }

  /** The syllables of the catalogue that are at most one letter away, itself among them. */
  private List<String> alike(String typed) throws IOException {
    List<String> alike = new ArrayList<>();
    alike.add(typed);
    for (Words words : WORDS) {
      Terms terms = MultiTerms.getTerms(reader, words.folded());
      if (terms == null || typed.length() < 2) {
        continue;
      }
      FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(words.folded(), typed), 1, 0, true);
      for (BytesRef term = near.next(); term != null; term = near.next()) {
        String other = term.utf8ToString();
        if (alike.size() < MOST_ALIKE && !alike.contains(other)) {
          alike.add(other);
        }
      }
    }
    return alike;
  }

  private int weight(String written, boolean pair) throws IOException {
    Integer remembered = known.get(written);
    if (remembered != null) {
      return remembered;
    }
    int weight = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      Words words = WORDS.get(i);
      weight +=
          WEIGHTS[i] * reader.docFreq(new Term(pair ? words.pairs() : words.folded(), written));
    }
    known.put(written, weight);
    return weight;
  }
}
