package vn.hieuhoc.indicator;

import java.util.List;

/**
 * How a word of the plan is read, as the settings say.
 *
 * @param code which word, the key of its text
 * @param prefix what stands before each value in the texts; empty for numbers
 * @param values what it is read as
 */
public record IndicatorTerm(String code, String prefix, List<String> values) {

  public IndicatorTerm {
    values = List.copyOf(values);
  }
}
