package vn.hieuhoc.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Who visits which page in the tests: the lines of {@code page-visits.csv}. */
final class PageVisits {

  private final List<Visit> visits;

  private PageVisits(List<Visit> visits) {
    this.visits = visits;
  }

  /**
   * One visit.
   *
   * @param page the page, as it stands in the table of addresses
   * @param visitor who comes: a stranger, the administrator or somebody of the village
   * @param address where exactly, with names of the village in braces
   * @param elsewhere what people from another commune meet: OPEN an answer without a word about the
   *     commune's people, REFUSED the sentence that the address says nothing we know (422, to
   *     everybody), REACH a refusal, ADMIN a refusal but for the administrator, REGISTER the same
   *     for what the administrator may read only, REGISTER_LIST an answer in which only the
   *     administrator finds such a word; empty where another line of the page says it
   * @param row what every row of the page's list contains, as a pattern; empty without a list
   */
  record Visit(String page, String visitor, String address, String elsewhere, String row) {

    long rowsIn(String html) {
      return row.isEmpty() ? 0 : Pattern.compile(row).matcher(html).results().count();
    }
  }

  static PageVisits read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PageVisits.class.getResourceAsStream("page-visits.csv"), StandardCharsets.UTF_8))) {
      return new PageVisits(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(PageVisits::visit)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Visit visit(String line) {
    String[] parts = line.split(";", -1);
    if (parts.length != 5) {
      throw new IllegalStateException("Not a visit: " + line);
    }
    return new Visit(
        parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip(), parts[4].strip());
  }

  List<Visit> all() {
    return visits;
  }

  List<Visit> of(String page) {
    return visits.stream().filter(visit -> visit.page().equals(page)).toList();
  }
}
