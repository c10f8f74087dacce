package vn.hieuhoc.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hieuhoc.support.VietnameseText;

/**
 * Encodings of Vietnamese from before Unicode. Texts of theirs look like {@code NguyÔn V¨n} (TCVN3)
 * or {@code Nguyeãn Vaên} (VNI) when they are read as what they are not.
 */
public enum Conversion {
  /** TCVN 5712:1993, also called ABC: one sign a letter. */
  TCVN3,
  /** VNI for Windows: marks stand behind their letter. */
  VNI;

  private static final String LETTERS =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";
  private static final String TCVN3_SIGNS =
      "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦";
  private static final String[] VNI_SIGNS = {
    "aø", "aù", "aû", "aõ", "aï", "aê", "aè", "aé", "aú", "aü", "aë", "aâ", "aà", "aá", "aå", "aã",
    "aä", "ñ", "eø", "eù", "eû", "eõ", "eï", "eâ", "eà", "eá", "eå", "eã", "eä", "ì", "í", "æ", "ó",
    "ò", "oø", "où", "oû", "oõ", "oï", "oâ", "oà", "oá", "oå", "oã", "oä", "ô", "ôø", "ôù", "ôû",
    "ôõ", "ôï", "uø", "uù", "uû", "uõ", "uï", "ö", "öø", "öù", "öû", "öõ", "öï", "yø", "yù", "yû",
    "yõ", "î"
  };
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|nh|ng|ngh|p|ph|qu|r|s|t|th|tr|v|x)?"
              + "(a|ai|ao|au|ay|e|eo|eu|i|ia|ie|ieu|iu|o|oa|oai|oao|oay|oe|oeo|oi|oo|u|ua|uay|ue|ui|uo"
              + "|uoi|uou|uu|uy|uya|uye|uyu|y|ye|yeu)(c|ch|m|n|nh|ng|p|t)?");
  private static final String ALPHABET =
      "abcdefghijklmnopqrstuvwxyz" + LETTERS.substring(0, LETTERS.length() - 7);
  private static final int ENOUGH = 3;
  private static final int LAST_OLD_SIGN = 0xff;

  private final Map<String, String> table = new HashMap<>();

  static {
    for (int i = 0; i < LETTERS.length(); i++) {
      TCVN3.table.put(TCVN3_SIGNS.substring(i, i + 1), LETTERS.substring(i, i + 1));
    }
    for (int i = 0; i < VNI_SIGNS.length; i++) {
      String letter = LETTERS.substring(i, i + 1);
      String signs = VNI_SIGNS[i];
      VNI.table.put(signs, letter);
      VNI.table.put(upper(signs), upper(letter));
      // The letter in capitals and its mark in small: so type those who press the shift key once.
      VNI.table.put(upper(signs.substring(0, 1)) + signs.substring(1), upper(letter));
    }
  }

  /** The text as it was meant. */
  public String convert(String text) {
    StringBuilder converted = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String two = i + 1 < text.length() ? text.substring(i, i + 2) : null;
      String one = text.substring(i, i + 1);
      if (two != null && table.containsKey(two)) {
        converted.append(table.get(two));
        i++;
      } else {
        converted.append(table.getOrDefault(one, one));
      }
    }
    return VietnameseText.tidy(converted.toString());
  }

  /** The text as it was meant, unless a sign in it says that it is Unicode already. */
  public String convertOld(String text) {
    return text.chars().anyMatch(sign -> sign > LAST_OLD_SIGN) ? text : convert(text);
  }

  /** A Unicode text as this encoding writes it, the other way round. */
  String revert(String text) {
    Map<String, String> back = new HashMap<>();
    table.forEach(
        (signs, letter) -> back.merge(letter, signs, (a, b) -> a.compareTo(b) < 0 ? a : b));
    StringBuilder old = new StringBuilder(text.length());
    text.chars().forEach(sign -> old.append(back.getOrDefault((char) sign + "", (char) sign + "")));
    return old.toString();
  }

  /**
   * The old encoding in which texts were written, if they were: when most of their words with
   * foreign signs are no Vietnamese as they stand and are once converted.
   */
  public static Optional<Conversion> of(Collection<String> texts) {
    List<String> words = new ArrayList<>();
    texts.forEach(text -> words.addAll(signed(text)));
    return words.size() < ENOUGH ? Optional.empty() : way(words);
  }

  /**
   * The old encoding in which one cell was written, judged by its few words and by those that stand
   * beside it: a foreign name may by chance be something else in TCVN3, so that one is told only
   * where a sign stands that no Vietnamese word has there.
   *
   * @param row all texts of its row
   */
  public static Optional<Conversion> ofCell(String text, Supplier<Stream<String>> row) {
    if (!hasOldSign(text)) {
      return Optional.empty();
    }
    return way(signed(text))
        .filter(way -> way != TCVN3 || row.get().anyMatch(Conversion::hasStraySign));
  }

  /** A sign that can be of an old encoding, and none that is of Unicode for certain. */
  private static boolean hasOldSign(String text) {
    boolean found = false;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_OLD_SIGN) {
        return false;
      }
      found |= text.charAt(i) > 0x7f;
    }
    return found;
  }

  /** A sign that is no letter, or a capital behind a small letter. */
  private static boolean hasStraySign(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean old = sign > 0x7f && sign <= LAST_OLD_SIGN;
      boolean letter = ALPHABET.indexOf(Character.toLowerCase(sign)) >= 0;
      boolean behindSmall = i > 0 && Character.isLowerCase(text.charAt(i - 1));
      if (old && (!letter || Character.isUpperCase(sign) && behindSmall)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> signed(String text) {
    List<String> words = new ArrayList<>();
    for (String word : VietnameseText.tidy(text).split("[ ,.;:/()\\-]+")) {
      if (word.chars().anyMatch(sign -> sign > 0x7f)) {
        words.add(word);
      }
    }
    return words;
  }

  private static Optional<Conversion> way(List<String> words) {
    long asTheyStand = words.stream().filter(Conversion::isVietnamese).count();
    if (words.isEmpty() || asTheyStand * 2 > words.size()) {
      return Optional.empty();
    }
    return List.of(values()).stream()
        .map(way -> Map.entry(way, good(way, words)))
        .filter(way -> way.getValue() > asTheyStand && way.getValue() * 4 >= words.size() * 3L)
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  private static long good(Conversion way, List<String> words) {
    return words.stream().map(way::convert).filter(Conversion::isVietnamese).count();
  }

  /** True when the word can be one syllable of Vietnamese, or a number. */
  static boolean isVietnamese(String word) {
    String small = word.toLowerCase(java.util.Locale.ROOT);
    return small.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
        && SYLLABLE.matcher(VietnameseText.fold(small)).matches();
  }

  private static String upper(String text) {
    return text.toUpperCase(java.util.Locale.ROOT);
  }
}
