package vn.hieuhoc.enrolmentrule;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a rule would do, before it is saved.
 *
 * @param enters how many get a place
 * @param leaves how many leave
 * @param stays how many keep their place
 * @param staysBegun how many fit no more and keep their place, since they have begun
 * @param unready how many fit and have not finished what the course needs
 * @param left seats left now, or null when as many as like may come
 * @param communes the same by commune, by name
 */
public record RulePreview(
    int enters,
    int leaves,
    int stays,
    int staysBegun,
    int unready,
    Integer left,
    List<Area> communes)
    implements Serializable {

  /**
   * What it would do in a commune.
   *
   * @param commune public id, or null for who has no home
   * @param name name of the commune, or null
   * @param enters how many get a place
   * @param leaves how many leave
   * @param stays how many keep their place
   * @param staysBegun how many keep it since they have begun
   * @param unready how many have not finished what the course needs
   */
  public record Area(
      UUID commune, String name, int enters, int leaves, int stays, int staysBegun, int unready)
      implements Serializable {}

  /** How many of those who enter would wait for a seat. */
  public int waits() {
    return left == null ? 0 : Math.max(0, enters - left - leaves);
  }
}
