package vn.hieuhoc.mail;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a letter has to say.
 *
 * @param name what the person is called
 * @param language {@code vi} or {@code en}
 * @param lines what happened, the oldest first
 * @param portal address of the portal, without a slash at the end
 * @param confirm path of the link that confirms the address; null but in the first letter
 * @param stop path of the link that ends all letters
 */
public record LetterOrder(
    String name, String language, List<Line> lines, String portal, String confirm, String stop) {

  /**
   * One thing that happened.
   *
   * @param kind a {@code NoticeKind}, {@code ANNOUNCEMENT} or {@code CONFIRM}
   * @param subject public id of what it is about, or null
   * @param about the title or name it speaks of, or null
   * @param moment the time it speaks of, or null
   * @param place the place it speaks of, or null
   */
  public record Line(String kind, UUID subject, String about, Instant moment, String place)
      implements Serializable {}
}
