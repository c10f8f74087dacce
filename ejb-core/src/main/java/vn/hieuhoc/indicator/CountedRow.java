package vn.hieuhoc.indicator;

import java.util.List;
import java.util.UUID;

/**
 * Somebody, or an association, behind a number.
 *
 * @param id public id of the person or the association
 * @param name the name
 * @param birthYear of a person, or null
 * @param place hamlet of a person, commune of an association
 * @param open whether the caller may open the page of the person; false for an association
 * @param counted true when it is in the numerator
 * @param facts what was found
 * @param missing what would be needed to count
 */
public record CountedRow(
    UUID id,
    String name,
    Integer birthYear,
    String place,
    boolean open,
    boolean counted,
    List<Fact> facts,
    List<Fact> missing) {

  public CountedRow {
    facts = List.copyOf(facts);
    missing = List.copyOf(missing);
  }
}
