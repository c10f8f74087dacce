package vn.hieuhoc.content.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The syllables of a text with the places where they stand in it. */
final class Syllables {

  private static final Analyzer FOLDED = new VietnameseAnalyzer(VietnameseAnalyzer.Form.FOLDED);

  private Syllables() {}

  /**
   * One syllable.
   *
   * @param folded without marks
   * @param exact with its tone behind
   * @param start where it begins in the text
   * @param end where it ends
   */
  record Syllable(String folded, String exact, int start, int end) {}

  static List<Syllable> of(String text) {
    List<Syllable> syllables = new ArrayList<>();
    try (TokenStream stream = FOLDED.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        String exact = ToneBehindFilter.exact(text.substring(start, end).toLowerCase(Locale.ROOT));
        syllables.add(new Syllable(term.toString(), exact, start, end));
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("A text in memory cannot fail to be read", impossible);
    }
    return syllables;
  }
}
