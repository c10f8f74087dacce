package vn.hieuhoc.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.record.Trust;

/**
 * The rules of a programme in force, as completions are derived by them.
 *
 * @param key key of the programme
 * @param id public id
 * @param ruleNumber number of the rules
 * @param leastTrust the least trust of a record that counts
 * @param validFrom learning counts from this day
 * @param validTo learning counts until the day before, or null
 * @param itemCodes what is to be learnt, in order
 */
public record ProgrammeRules(
    Long key,
    UUID id,
    int ruleNumber,
    Trust leastTrust,
    LocalDate validFrom,
    LocalDate validTo,
    List<String> itemCodes) {

  public ProgrammeRules {
    itemCodes = List.copyOf(itemCodes);
  }
}
