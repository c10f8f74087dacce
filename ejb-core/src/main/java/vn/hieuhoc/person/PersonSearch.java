package vn.hieuhoc.person;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which people are looked for.
 *
 * @param words parts of the name, with or without marks, or a person number; null for all
 * @param unit public id of a unit in whose subtree they live, or null
 * @param birthYear year of birth, or null
 * @param tab those people work on now; a person who is asked for by number is found on each
 */
public record PersonSearch(String words, UUID unit, Integer birthYear, Tab tab)
    implements Serializable {

  /** What people work on in the register. */
  public enum Tab {
    /** Everybody. */
    ALL,
    /** Nobody has vouched for the entry. */
    UNCONFIRMED,
    /** Only the commune is known, or the unit the person lived in was split. */
    UNPLACED,
    /** The year of birth is not known. */
    NO_YEAR
  }

  /** Whoever fits, on whatever is worked. */
  public PersonSearch(String words, UUID unit, Integer birthYear) {
    this(words, unit, birthYear, Tab.ALL);
  }

  /** Everybody in reach. */
  public static final PersonSearch ALL = new PersonSearch(null, null, null);

  /** Without the words, since commands end up in logs. */
  @Override
  public String toString() {
    return "PersonSearch[" + unit + ", " + birthYear + ", " + tab + "]";
  }
}
