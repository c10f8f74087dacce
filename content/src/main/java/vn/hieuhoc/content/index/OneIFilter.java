package vn.hieuhoc.content.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes the vowel that may be spelt y or i as i: kỹ and kĩ, lý and lí, quý and quí, where it
 * stands alone after a consonant.
 */
final class OneIFilter extends TokenFilter {

  private static final String CONSONANTS = "hklmstv";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  OneIFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length = term.length();
    if (isSpeltEitherWay(term, length)) {
      term.buffer()[length - 1] = 'i';
    }
    return true;
  }

  static String oneI(String syllable) {
    return isSpeltEitherWay(syllable, syllable.length())
        ? syllable.substring(0, syllable.length() - 1) + 'i'
        : syllable;
  }

  private static boolean isSpeltEitherWay(CharSequence syllable, int length) {
    if (length < 2 || syllable.charAt(length - 1) != 'y') {
      return false;
    }
    return length == 2 && CONSONANTS.indexOf(syllable.charAt(0)) >= 0
        || length == 3 && syllable.charAt(0) == 'q' && syllable.charAt(1) == 'u';
  }
}
