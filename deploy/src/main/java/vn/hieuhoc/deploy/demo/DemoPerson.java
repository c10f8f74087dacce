package vn.hieuhoc.deploy.demo;

/**
 * An invented person.
 *
 * @param key the name everything else in the demo refers to the person by
 * @param birthDate year alone, or the whole date
 * @param formOfAddress how the person wants to be spoken to
 * @param place key of the hamlet the person lives in
 * @param phone or null; households share one
 * @param craft theme of the trade the person learns about, or null for a child
 * @param tongue theme of the language the person learns
 * @param profile what the person learnt this year, or null for a child
 * @param guardian key of the adult who looks after a child, or null
 */
public record DemoPerson(
    String key,
    String fullName,
    String birthDate,
    String gender,
    String formOfAddress,
    String workingStatus,
    String group,
    String place,
    String phone,
    String craft,
    String tongue,
    String profile,
    String guardian) {

  static DemoPerson read(Yaml data, String place) {
    return new DemoPerson(
        data.text("key"),
        data.text("name"),
        data.text("born"),
        data.text("gender"),
        data.text("address"),
        data.text("work"),
        data.text("group"),
        place,
        data.textOrNull("phone"),
        data.textOrNull("craft"),
        data.has("tongue") ? data.text("tongue") : "en",
        data.textOrNull("does"),
        data.textOrNull("guardian"));
  }

  public int birthYear() {
    return Integer.parseInt(birthDate.substring(0, 4));
  }
}
