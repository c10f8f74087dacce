package vn.hieuhoc.succession;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.hieuhoc.support.BusinessException;

/**
 * What keeps an act from being done.
 *
 * @param code key of the sentence
 * @param values what the sentence shows
 */
public record Fault(String code, List<String> values) implements Serializable {

  /** Several in the text in which they are kept, a line each. */
  static String text(List<? extends BusinessException> faults) {
    return faults.stream().map(Fault::line).distinct().collect(Collectors.joining("\n"));
  }

  private static String line(BusinessException fault) {
    return fault.code()
        + fault.arguments().stream()
            .map(value -> "|" + String.valueOf(value).replaceAll("[|\\s]+", " "))
            .collect(Collectors.joining());
  }

  /** Those that were kept; none when there is no text. */
  static List<Fault> read(String text) {
    return text == null ? List.of() : text.lines().map(Fault::of).toList();
  }

  private static Fault of(String line) {
    List<String> cells = Arrays.asList(line.split("\\|"));
    return new Fault(cells.get(0), List.copyOf(cells.subList(1, cells.size())));
  }
}
