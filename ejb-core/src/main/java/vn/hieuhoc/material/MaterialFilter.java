package vn.hieuhoc.material;

import java.util.UUID;

/**
 * Which materials a list shows. Null means: any.
 *
 * @param words words of the title, marks or not
 * @param topic topic code
 * @param unit public id of the unit under which it must be offered
 * @param format format of its file
 * @param status how far it has come; strangers see published ones whatever it says
 */
public record MaterialFilter(
    String words, String topic, UUID unit, MaterialFormat format, MaterialStatus status) {

  /** Every material. */
  public static final MaterialFilter ANY = new MaterialFilter(null, null, null, null, null);
}
