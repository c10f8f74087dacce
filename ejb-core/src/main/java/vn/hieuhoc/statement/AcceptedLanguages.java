package vn.hieuhoc.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages a reader understands, best first, as the header {@code Accept-Language} says (RFC
 * 4647, 3.4). Where none of them is there a text is given in Vietnamese, or in the first language.
 */
public final class AcceptedLanguages {

  private static final String OURS = "vi";
  private static final int MOST = 50;

  /** A range of languages such as {@code en-gb}, and how welcome they are. */
  private record Range(String tag, double quality) {}

  private final List<String> wanted;
  private final List<String> unwanted;

  private AcceptedLanguages(List<Range> ranges) {
    wanted =
        ranges.stream()
            .filter(range -> range.quality() > 0)
            .sorted(Comparator.comparingDouble(Range::quality).reversed())
            .map(Range::tag)
            .toList();
    unwanted = ranges.stream().filter(range -> range.quality() <= 0).map(Range::tag).toList();
  }

  /**
   * Reads the header.
   *
   * @param header what it says, null when there is none; what cannot be read of it is left out
   */
  public static AcceptedLanguages read(String header) {
    List<Range> ranges = new ArrayList<>();
    if (header != null) {
      for (String part : header.split(",", MOST)) {
        int semicolon = part.indexOf(';');
        String tag = (semicolon < 0 ? part : part.substring(0, semicolon)).strip();
        double quality = semicolon < 0 ? 1 : quality(part.substring(semicolon + 1));
        if (tag.equals("*") || LanguageTag.wellFormed(tag)) {
          ranges.add(new Range(tag.toLowerCase(Locale.ROOT), quality));
        }
      }
    }
    return new AcceptedLanguages(ranges);
  }

  /** Which of some languages to give; empty when there are none. */
  public Optional<String> choose(Collection<String> tags) {
    if (tags.size() < 2) {
      return tags.stream().findFirst();
    }
    for (String range : wanted) {
      Optional<String> fits = range.equals("*") ? welcome(tags) : fitting(range, tags);
      if (fits.isPresent()) {
        return fits;
      }
    }
    return fitting(OURS, tags)
        .filter(this::notRefused)
        .or(() -> welcome(tags))
        .or(() -> first(tags));
  }

  /** The tag itself, one below it, or one of what it is below. */
  private static Optional<String> fitting(String range, Collection<String> tags) {
    for (String asked = range; !asked.isEmpty(); asked = above(asked)) {
      for (String tag : tags) {
        if (tag.equalsIgnoreCase(asked)) {
          return Optional.of(tag);
        }
      }
      for (String tag : tags) {
        if (within(tag, asked)) {
          return Optional.of(tag);
        }
      }
    }
    return Optional.empty();
  }

  private static String above(String range) {
    int hyphen = range.lastIndexOf('-');
    return hyphen < 0 ? "" : range.substring(0, hyphen);
  }

  private static boolean within(String tag, String range) {
    return tag.length() > range.length()
        && tag.charAt(range.length()) == '-'
        && tag.regionMatches(true, 0, range, 0, range.length());
  }

  private Optional<String> welcome(Collection<String> tags) {
    return tags.stream().filter(this::notRefused).findFirst();
  }

  private static Optional<String> first(Collection<String> tags) {
    return tags.stream().findFirst();
  }

  private boolean notRefused(String tag) {
    return unwanted.stream().noneMatch(range -> tag.equalsIgnoreCase(range) || within(tag, range));
  }

  private static double quality(String parameter) {
    String said = parameter.strip();
    if (!said.startsWith("q=")) {
      return 1;
    }
    try {
      return Double.parseDouble(said.substring(2).strip());
    } catch (NumberFormatException unreadable) {
      return 0;
    }
  }
}
