package vn.hieuhoc.material;

import java.util.UUID;
import vn.hieuhoc.topic.TopicRow;

/**
 * Which materials a list shows. Null means: any.
 *
 * @param words words of the title, marks or not
 * @param topic topic code
 * @param unit public id of the unit under which it must be offered
 * @param format format of its file
 * @param status how far it has come; strangers see published ones whatever it says
 * @param without code of a topic that is left out
 */
public record MaterialFilter(
    String words,
    String topic,
    UUID unit,
    MaterialFormat format,
    MaterialStatus status,
    String without) {

  /** Every material. */
  public static final MaterialFilter ANY = new MaterialFilter(null, null, null, null, null);

  /** With no topic left out. */
  public MaterialFilter(
      String words, String topic, UUID unit, MaterialFormat format, MaterialStatus status) {
    this(words, topic, unit, format, status, null);
  }

  /** Of a format, or of any; made for everybody, so without the training of cadres. */
  public static MaterialFilter forEverybody(MaterialFormat format) {
    return new MaterialFilter(null, null, null, format, null, TopicRow.FOR_CADRES);
  }
}
