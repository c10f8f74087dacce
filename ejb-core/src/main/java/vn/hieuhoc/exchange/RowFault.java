package vn.hieuhoc.exchange;

import java.util.List;
import vn.hieuhoc.support.BusinessException;

/**
 * What is wrong with a cell, or with a row as a whole.
 *
 * @param who name of whom or what the row speaks of, or null
 * @param column code of the column, or null
 * @param value what stands in the cell as it may be shown, or null
 * @param code bundle key
 * @param arguments the values the sentence shows
 */
public record RowFault(
    String who, String column, String value, String code, List<Object> arguments) {

  /** What the domain refused, about a column. */
  public static RowFault of(String who, String column, String value, BusinessException refusal) {
    return new RowFault(who, column, value, refusal.code(), refusal.arguments());
  }
}
