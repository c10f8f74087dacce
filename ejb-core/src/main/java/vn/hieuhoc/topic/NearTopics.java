package vn.hieuhoc.topic;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hieuhoc.support.VietnameseText;

/** Finds the topic somebody means who writes it by hand. Pure. */
public final class NearTopics {

  private final Collection<TopicRow> known;

  /** Among these. */
  public NearTopics(Collection<TopicRow> known) {
    this.known = known;
  }

  /** The topic with this code or this name. */
  public Optional<TopicRow> meant(String said) {
    String letters = letters(said);
    return known.stream()
        .filter(
            topic ->
                topic.code().equals(said)
                    || letters(topic.nameVi()).equals(letters)
                    || letters(topic.nameEn()).equals(letters))
        .findFirst();
  }

  /** Those that are written most alike, the most alike first. */
  public List<TopicRow> near(String said, int most) {
    Set<String> pairs = pairs(said);
    return known.stream()
        .sorted(
            Comparator.comparingDouble((TopicRow topic) -> -alike(pairs, topic))
                .thenComparing(TopicRow::code))
        .limit(most)
        .toList();
  }

  private static double alike(Set<String> pairs, TopicRow topic) {
    return Math.max(alike(pairs, pairs(topic.code())), alike(pairs, pairs(topic.nameVi())));
  }

  /** How many words and pairs of letters two texts share, of those there are. */
  private static double alike(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * both.size() / all;
  }

  private static Set<String> pairs(String text) {
    String letters = letters(text);
    Set<String> pairs = new HashSet<>(List.of(letters.split(" ")));
    for (int i = 0; i + 1 < letters.length(); i++) {
      pairs.add(letters.substring(i, i + 2));
    }
    return pairs;
  }

  private static String letters(String text) {
    return VietnameseText.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
