package vn.hieuhoc.programme;

import java.util.List;
import vn.hieuhoc.organisation.UnitLevel;

/**
 * A programme with its rules.
 *
 * @param programme the programme
 * @param items what is to be learnt, in order
 * @param audience who has to
 */
public record ProgrammeView(
    ProgrammeRow programme, List<ItemView> items, List<AudienceView> audience) {

  /**
   * One thing to be learnt.
   *
   * @param code short code
   * @param name what it is called
   * @param ways how it is met; any of them will do
   */
  public record ItemView(String code, String name, List<LearningWay> ways) {}

  /**
   * Who has to.
   *
   * @param position kind of position
   * @param level level of the unit, or null for every level
   */
  public record AudienceView(String position, UnitLevel level) {}
}
