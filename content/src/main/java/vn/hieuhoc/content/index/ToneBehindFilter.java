package vn.hieuhoc.content.index;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Moves the tone of a syllable behind it: {@code hòa} and {@code hoà} both become {@code hoa2}, and
 * {@code thủy} and {@code thuỷ} one thing as well.
 */
final class ToneBehindFilter extends TokenFilter {

  private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  ToneBehindFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!isPlain(term)) {
      String moved = toneBehind(term.toString());
      term.setEmpty().append(moved);
    }
    return true;
  }

  /** The form in which this filter leaves a syllable in lower case. */
  static String exact(String syllable) {
    return isPlain(syllable) ? syllable : toneBehind(syllable);
  }

  private static boolean isPlain(CharSequence syllable) {
    for (int i = 0; i < syllable.length(); i++) {
      if (syllable.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String toneBehind(String syllable) {
    String loose = Normalizer.normalize(syllable, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(loose.length());
    int tone = 0;
    for (int i = 0; i < loose.length(); i++) {
      int mark = TONES.indexOf(loose.charAt(i));
      if (mark < 0) {
        letters.append(loose.charAt(i));
      } else {
        tone = mark + 1;
      }
    }
    String base = OneIFilter.oneI(Normalizer.normalize(letters, Normalizer.Form.NFC));
    return tone == 0 ? base : base + tone;
  }
}
