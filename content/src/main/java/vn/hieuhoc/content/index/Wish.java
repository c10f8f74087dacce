package vn.hieuhoc.content.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.hieuhoc.content.index.Fields.Words;
import vn.hieuhoc.content.index.Syllables.Syllable;
import vn.hieuhoc.search.CatalogueIndex.Closeness;

/** What somebody typed, understood. Every text is a valid wish; there is no syntax to get wrong. */
final class Wish {

  private static final Pattern QUOTED = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]");
  private static final int MOST_SYLLABLES = 24;
  private static final int MOST_ALIKE = 30;

  /** Lucene takes a query of 1024 parts; some of them are for nearness. */
  private static final int MOST_ALIKE_TOGETHER = 240;

  private static final float TITLE_WEIGHT = 6f;
  private static final float ABOUT_WEIGHT = 2f;
  private static final float PAIR_WEIGHT = 2.5f;
  private static final float EXACT_WEIGHT = 0.8f;
  private static final float PHRASE_WEIGHT = 4f;

  private final List<Syllable> syllables;
  private final List<List<Syllable>> phrases = new ArrayList<>();

  Wish(String text) {
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      List<Syllable> phrase = Syllables.of(quoted.group(1));
      if (!phrase.isEmpty() && phrases.size() < 3) {
        phrases.add(first(phrase));
      }
    }
    syllables = first(Syllables.of(text));
  }

  private static List<Syllable> first(List<Syllable> all) {
    return all.size() > MOST_SYLLABLES ? all.subList(0, MOST_SYLLABLES) : all;
  }

  List<Syllable> syllables() {
    return syllables;
  }

  /** True when exactly what stands between quotation marks is wanted. */
  boolean quotes() {
    return !phrases.isEmpty();
  }

  boolean isEmpty() {
    return syllables.isEmpty();
  }

  /** True when trying this closeness can find more than the one before. */
  boolean knows(Closeness closeness) {
    return switch (closeness) {
      case ALL -> true;
      case MOST -> phrases.isEmpty() && terms().size() > 1;
      case ALIKE -> phrases.isEmpty() && !isEmpty();
    };
  }

  Query entries(Closeness closeness) {
    if (isEmpty()) {
      return new MatchAllDocsQuery();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(must(closeness), Occur.MUST);
    addNearness(query);
    return query.build();
  }

  /** Which passages of an entry fit. */
  Query passages() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Syllable syllable : new LinkedHashSet<>(syllables)) {
      query.add(term(Fields.PASSAGE.folded(), syllable.folded(), 1f), Occur.SHOULD);
      query.add(term(Fields.PASSAGE.exact(), syllable.exact(), EXACT_WEIGHT), Occur.SHOULD);
    }
    for (String pair : pairs()) {
      query.add(term(Fields.PASSAGE.pairs(), pair, PAIR_WEIGHT), Occur.SHOULD);
    }
    for (List<Syllable> phrase : phrases) {
      query.add(phrase(Fields.PASSAGE, phrase), Occur.MUST);
    }
    return query.build();
  }

  private Query must(Closeness closeness) {
    if (!phrases.isEmpty()) {
      return allPhrases();
    }
    return switch (closeness) {
      case ALL -> allNearOneAnother();
      case MOST -> most(terms().stream().map(Wish::anywhere).toList());
      case ALIKE -> most(alike(terms()));
    };
  }

  private Query allPhrases() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (List<Syllable> phrase : phrases) {
      query.add(
          new DisjunctionMaxQuery(
              List.of(
                  new BoostQuery(phrase(Fields.TITLE, phrase), TITLE_WEIGHT),
                  new BoostQuery(phrase(Fields.ABOUT, phrase), ABOUT_WEIGHT),
                  phrase(Fields.BODY, phrase)),
              0.1f),
          Occur.MUST);
    }
    for (String term : terms()) {
      query.add(anywhere(term), Occur.MUST);
    }
    return query.build();
  }

  /**
   * Every syllable somewhere; and, since a long text holds nearly all the syllables there are, two
   * of them side by side or all in what the thing is called.
   */
  private Query allNearOneAnother() {
    Set<String> terms = terms();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.forEach(term -> query.add(anywhere(term), Occur.MUST));
    Set<String> pairs = pairs();
    if (!pairs.isEmpty()) {
      BooleanQuery.Builder close = new BooleanQuery.Builder();
      for (String pair : pairs) {
        for (Words words : List.of(Fields.TITLE, Fields.ABOUT, Fields.BODY)) {
          close.add(new TermQuery(new Term(words.pairs(), pair)), Occur.SHOULD);
        }
      }
      BooleanQuery.Builder called = new BooleanQuery.Builder();
      for (String term : terms) {
        called.add(
            new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.TITLE.folded(), term)), Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.ABOUT.folded(), term)), Occur.SHOULD)
                .build(),
            Occur.MUST);
      }
      close.add(called.build(), Occur.SHOULD);
      query.add(close.build(), Occur.FILTER);
    }
    return query.build();
  }

  private static Query most(List<Query> parts) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    parts.forEach(part -> query.add(part, Occur.SHOULD));
    int least = parts.size() <= 2 ? parts.size() : (int) Math.ceil(parts.size() * 0.6);
    return query.setMinimumNumberShouldMatch(least).build();
  }

  private void addNearness(BooleanQuery.Builder query) {
    for (String pair : pairs()) {
      query.add(
          weighed(
              term(Fields.TITLE.pairs(), pair, TITLE_WEIGHT * PAIR_WEIGHT),
              term(Fields.ABOUT.pairs(), pair, ABOUT_WEIGHT * PAIR_WEIGHT),
              term(Fields.BODY.pairs(), pair, PAIR_WEIGHT)),
          Occur.SHOULD);
    }
    Set<String> exact = new LinkedHashSet<>();
    syllables.forEach(syllable -> exact.add(syllable.exact()));
    for (String term : exact) {
      query.add(
          weighed(
              term(Fields.TITLE.exact(), term, TITLE_WEIGHT * EXACT_WEIGHT),
              term(Fields.ABOUT.exact(), term, ABOUT_WEIGHT * EXACT_WEIGHT),
              term(Fields.BODY.exact(), term, EXACT_WEIGHT)),
          Occur.SHOULD);
    }
    if (syllables.size() > 1) {
      query.add(
          weighed(
              new BoostQuery(exactPhrase(Fields.TITLE), TITLE_WEIGHT * PHRASE_WEIGHT),
              new BoostQuery(exactPhrase(Fields.ABOUT), ABOUT_WEIGHT * PHRASE_WEIGHT),
              new BoostQuery(exactPhrase(Fields.BODY), PHRASE_WEIGHT)),
          Occur.SHOULD);
    }
  }

  private Query exactPhrase(Words words) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    syllables.forEach(syllable -> phrase.add(new Term(words.exact(), syllable.exact())));
    return phrase.build();
  }

  /** A phrase typed without any mark asks for its folded form; with marks, for exactly them. */
  private static Query phrase(Words words, List<Syllable> phrase) {
    boolean marked = phrase.stream().anyMatch(s -> !s.exact().equals(s.folded()));
    PhraseQuery.Builder query = new PhraseQuery.Builder();
    for (Syllable syllable : phrase) {
      query.add(
          marked
              ? new Term(words.exact(), syllable.exact())
              : new Term(words.folded(), syllable.folded()));
    }
    return query.build();
  }

  private static Query anywhere(String term) {
    return weighed(
        term(Fields.TITLE.folded(), term, TITLE_WEIGHT),
        term(Fields.ABOUT.folded(), term, ABOUT_WEIGHT),
        term(Fields.BODY.folded(), term, 1f));
  }

  private static List<Query> alike(Set<String> terms) {
    int each = Math.min(MOST_ALIKE, MOST_ALIKE_TOGETHER / terms.size());
    return terms.stream().map(term -> alike(term, each)).toList();
  }

  private static Query alike(String term, int most) {
    int edits = term.length() < 3 ? 0 : term.length() < 7 ? 1 : 2;
    return weighed(
        new BoostQuery(fuzzy(Fields.TITLE, term, edits, most), TITLE_WEIGHT),
        new BoostQuery(fuzzy(Fields.ABOUT, term, edits, most), ABOUT_WEIGHT),
        fuzzy(Fields.BODY, term, edits, most));
  }

  private static Query fuzzy(Words words, String term, int edits, int most) {
    return new FuzzyQuery(new Term(words.folded(), term), edits, 1, most, true);
  }

  private static Query weighed(Query... parts) {
    return new DisjunctionMaxQuery(List.of(parts), 0.1f);
  }

  private static Query term(String field, String term, float weight) {
    return new BoostQuery(new TermQuery(new Term(field, term)), weight);
  }

  private Set<String> terms() {
    Set<String> terms = new LinkedHashSet<>();
    syllables.forEach(syllable -> terms.add(syllable.folded()));
    return terms;
  }

  private Set<String> pairs() {
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 1; i < syllables.size(); i++) {
      pairs.add(
          syllables.get(i - 1).folded() + VietnameseAnalyzer.BETWEEN + syllables.get(i).folded());
    }
    return pairs;
  }
}
