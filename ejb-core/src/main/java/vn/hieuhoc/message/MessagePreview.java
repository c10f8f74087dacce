package vn.hieuhoc.message;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Whom a message to chosen people would reach.
 *
 * @param unit public id of the unit in whose name it would be said
 * @param chosen how many were chosen
 * @param portal how many can open it in the portal
 * @param mail how many would also get a letter
 * @param unreached how many have neither an account nor take letters
 * @param elsewhere how many are left out, since they do not live where the sender works
 * @param unseen how many of those are out of the sender's sight, and not named
 * @param left some of those it would not reach, by name
 */
public record MessagePreview(
    UUID unit,
    int chosen,
    int portal,
    int mail,
    int unreached,
    int elsewhere,
    int unseen,
    List<Left> left)
    implements Serializable {

  /** Why somebody gets nothing. */
  public enum Why {
    /** There is no account and no address for letters. */
    UNREACHED,
    /** The person does not live where the sender works. */
    ELSEWHERE
  }

  /**
   * Somebody who gets nothing.
   *
   * @param name name
   * @param birthYear year of birth, or null
   * @param home where the person lives, or null
   * @param phone telephone, where the sender keeps the register; else null
   * @param why why
   */
  public record Left(String name, Integer birthYear, String home, String phone, Why why)
      implements Serializable {

    /** Without anything personal, since rows end up in logs. */
    @Override
    public String toString() {
      return "Left[" + why + "]";
    }
  }

  /** How many it is for, reached or not. */
  public int meant() {
    return chosen - elsewhere;
  }

  /** How many it reaches in one way or the other. */
  public int reached() {
    return meant() - unreached;
  }

  /** How many more get nothing than are named. */
  public int more() {
    return out() - unseen - left.size();
  }

  /** How many get nothing. */
  public int out() {
    return chosen - reached();
  }
}
