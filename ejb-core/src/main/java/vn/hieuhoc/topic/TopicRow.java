package vn.hieuhoc.topic;

import java.io.Serializable;

/**
 * A topic.
 *
 * @param code stable code such as {@code so-cuu}
 * @param nameVi name in Vietnamese
 * @param nameEn name in English
 * @param field programme field: 1 education, 2 digital, 3 work and production, 4 health, 5 law, 6
 *     promotion of learning
 */
public record TopicRow(String code, String nameVi, String nameEn, int field)
    implements Serializable {

  /** What is about the training of cadres is for them, and not offered to everybody. */
  public static final String FOR_CADRES = "boi-duong-can-bo";

  /** The name in a language. */
  public String name(String language) {
    return "en".equals(language) ? nameEn : nameVi;
  }
}
