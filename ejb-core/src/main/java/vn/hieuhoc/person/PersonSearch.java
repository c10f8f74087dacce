package vn.hieuhoc.person;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which people are looked for.
 *
 * @param words parts of the name, with or without marks, or a person number; null for all
 * @param unit public id of a unit in whose subtree they live, or null
 * @param birthYear year of birth, or null
 */
public record PersonSearch(String words, UUID unit, Integer birthYear) implements Serializable {

  /** Everybody in reach. */
  public static final PersonSearch ALL = new PersonSearch(null, null, null);

  /** Without the words, since commands end up in logs. */
  @Override
  public String toString() {
    return "PersonSearch[" + unit + ", " + birthYear + "]";
  }
}
