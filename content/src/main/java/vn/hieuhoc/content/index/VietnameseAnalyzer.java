package vn.hieuhoc.content.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.shingle.ShingleFilter;

/**
 * Cuts Vietnamese into syllables, in three ways: without marks, with marks however they are placed,
 * and in pairs without marks, since two syllables next to each other are what comes nearest to a
 * word.
 */
final class VietnameseAnalyzer extends Analyzer {

  /** How the syllables are written in the index. */
  enum Form {
    /** {@code duong}: marks dropped, đ as d, ky and ki alike. */
    FOLDED,
    /** {@code đương2}: the tone stands behind, so that hòa and hoà are one. */
    EXACT,
    /** {@code cong_dan}: two folded syllables. */
    PAIRS
  }

  static final String BETWEEN = "_";

  private final Form form;

  VietnameseAnalyzer(Form form) {
    this.form = form;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    ICUTokenizer syllables = new ICUTokenizer();
    if (form == Form.EXACT) {
      TokenStream lower = new ICUNormalizer2Filter(syllables);
      return new TokenStreamComponents(syllables, new ToneBehindFilter(lower));
    }
    TokenStream folded = new OneIFilter(new ICUFoldingFilter(syllables));
    if (form == Form.FOLDED) {
      return new TokenStreamComponents(syllables, folded);
    }
    ShingleFilter pairs = new ShingleFilter(folded, 2, 2);
    pairs.setOutputUnigrams(false);
    pairs.setTokenSeparator(BETWEEN);
    return new TokenStreamComponents(syllables, pairs);
  }
}
