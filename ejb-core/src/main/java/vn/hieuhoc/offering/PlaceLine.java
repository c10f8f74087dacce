package vn.hieuhoc.offering;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.hieuhoc.support.VietnameseText;

/** Where people meet, in one line that names nothing twice. */
public final class PlaceLine {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern KIND =
      Pattern.compile("^ (thon|ap|buon|khom|to dan pho( \\d+)?|xa|phuong|dac khu) ");
  private static final Pattern HAMLET = Pattern.compile(" (thon|ap|buon|khom|to dan pho) ");
  private static final Pattern CENTRE_WORDS =
      Pattern.compile(
          "^(Trung tâm học tập cộng đồng|TTHTCĐ)\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final String CENTRE = " trung tam hoc tap cong dong ";
  private static final String CENTRE_SHORT = " tthtcd ";

  private PlaceLine() {}

  /**
   * The hall, then the place it lies in unless the hall says so already.
   *
   * @param venue the hall, in words
   * @param place name of the unit where it is, or null
   */
  public static String of(String venue, String place) {
    if (venue == null || place == null) {
      return venue == null ? place : venue;
    }
    String hall = compared(venue);
    String around = compared(place);
    if (hall.contains(around) || called(hall, around) || lastPart(hall, around)) {
      return venue;
    }
    if (around.contains(hall)) {
      return place;
    }
    return venue + ", " + (HAMLET.matcher(hall).find() ? ofCommune(place) : place);
  }

  /** A hall of a hamlet lies in the commune, not in its centre, whoever holds the session. */
  private static String ofCommune(String place) {
    return CENTRE_WORDS.matcher(place).replaceFirst("");
  }

  /** Named after the place without its kind; one word alone may be anything. */
  private static boolean called(String hall, String around) {
    String name = KIND.matcher(around).replaceFirst(" ");
    return name.strip().contains(" ") && hall.contains(name);
  }

  /** A hall of the centre of a commune need not be told to lie in the commune, nor of whom. */
  private static boolean lastPart(String hall, String around) {
    return around.startsWith(CENTRE_SHORT)
        && hall.endsWith(around.substring(CENTRE_SHORT.length() - 1));
  }

  private static String compared(String name) {
    String plain = SIGNS.matcher(VietnameseText.fold(name)).replaceAll(" ").strip();
    return (" " + plain + " ").toLowerCase(Locale.ROOT).replace(CENTRE, CENTRE_SHORT);
  }
}
