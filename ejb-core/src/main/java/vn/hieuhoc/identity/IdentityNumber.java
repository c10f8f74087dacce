package vn.hieuhoc.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hieuhoc.support.Refused;

/**
 * A personal identity number (số định danh cá nhân): 12 digits, of which 1–3 name the province of
 * birth registration, 4 century and gender, 5–6 the birth year. It has no check digit. Provinces
 * are those of before July 2025: an old number keeps its code for life.
 */
public final class IdentityNumber {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Zs}.-]+");
  private static final Pattern TWELVE = Pattern.compile("\\d{12}");
  private static final Set<String> PROVINCES = provinces();

  private final String digits;

  private IdentityNumber(String digits) {
    this.digits = digits;
  }

  /**
   * Reads a typed number; blank becomes null.
   *
   * @throws Refused {@code person.identity-length} or {@code person.identity-province}
   */
  public static IdentityNumber parse(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String digits = SEPARATORS.matcher(typed.strip()).replaceAll("");
    if (!TWELVE.matcher(digits).matches()) {
      throw Refused.of("identityNumber", "person.identity-length", digits.length());
    }
    if (!PROVINCES.contains(digits.substring(0, 3))) {
      throw Refused.of("identityNumber", "person.identity-province", digits.substring(0, 3));
    }
    return new IdentityNumber(digits);
  }

  /**
   * What does not fit the rest of the record, as codes: {@code person.identity-gender}, {@code
   * person.identity-birth-year}. Reasons to look again, not to refuse.
   *
   * @param saidMale whether the record says a man, or null when it says neither
   * @param birthYear the year it says, or null
   */
  public List<String> doubts(Boolean saidMale, Integer birthYear) {
    List<String> doubts = new ArrayList<>();
    int century = digits.charAt(3) - '0';
    boolean male = century % 2 == 0;
    if (saidMale != null && saidMale != male) {
      doubts.add("person.identity-gender");
    }
    int year = 1900 + century / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
    if (birthYear != null && birthYear != year) {
      doubts.add("person.identity-birth-year");
    }
    return doubts;
  }

  /** All twelve digits: for the vault only. */
  String digits() {
    return digits;
  }

  /** The only part that is ever shown. */
  public String last4() {
    return digits.substring(8);
  }

  /** Never the number itself, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "IdentityNumber[…" + last4() + "]";
  }

  private static Set<String> provinces() {
    try (InputStream in = IdentityNumber.class.getResourceAsStream("/data/identity-provinces.csv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .map(line -> line.substring(0, 3))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
