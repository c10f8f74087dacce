package vn.hieuhoc.programme;

import java.util.List;

/**
 * A programme in force, as far as somebody's way through it asks.
 *
 * @param rules by which completions are derived
 * @param row what it is
 * @param items what is to be learnt, in order
 */
public record ProgrammeInForce(ProgrammeRules rules, ProgrammeRow row, List<Item> items) {

  public ProgrammeInForce {
    items = List.copyOf(items);
  }

  /**
   * One thing to be learnt.
   *
   * @param key its key, by which its ways are found
   * @param code short code
   * @param name what it is called
   */
  public record Item(Long key, String code, String name) {}
}
