package vn.hieuhoc.portal.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.NotFound;

/** The help pages: one for each part a person plays. */
@Named
@RequestScoped
public class HelpBacking {

  private static final List<Topic> TOPICS =
      List.of(
          new Topic(
              "nguoi-dan",
              "help_topic.citizen",
              "search",
              Stream.of(
                      "register user",
                      "find search",
                      "enrol book",
                      "learn play",
                      "quiz list",
                      "me medal",
                      "assess plus",
                      "certificate check",
                      "meet cal",
                      "attended check -",
                      "talk talk -",
                      "told bell -",
                      "password key -",
                      "together users -")
                  .map(HelpBacking::chapter)
                  .toList()),
          topic("truong-thon", "hamlet-head", "users +", "plus", "check +", "talk", "help", "bell"),
          topic(
              "bao-cao-vien",
              "presenter",
              "cal +",
              "list",
              "check +",
              "users",
              "talk",
              "check",
              "talk"),
          topic(
              "quan-ly-trung-tam",
              "centre-manager",
              "upload +",
              "book",
              "plus +",
              "cal",
              "users",
              "users",
              "talk"),
          topic(
              "can-bo-xa",
              "commune-staff",
              "inbox",
              "scales +",
              "medal",
              "flag",
              "chart +",
              "users",
              "bell"),
          topic("can-bo-tinh", "province-staff", "doc", "flag +", "chart +", "eye", "print"),
          topic("quan-tri", "admin", "key +", "pin", "shield +", "gear", "lock", "send"));

  @Inject private Query query;

  /**
   * One step.
   *
   * @param title key of its headline, or null
   * @param picture file of the picture of the page it speaks of, or null
   */
  public record Step(String key, String title, String icon, String picture) {

    /** Key of what the picture shows. */
    public String getAlt() {
      return key + ".alt";
    }
  }

  /** One part a person plays. */
  public record Topic(String address, String key, String icon, List<Step> steps) {}

  public List<Topic> getTopics() {
    return TOPICS;
  }

  /** The topic of the address. */
  public Topic getTopic() {
    String address = query.text("topic");
    return TOPICS.stream()
        .filter(topic -> topic.address().equals(address))
        .findFirst()
        .orElseThrow(() -> new NotFound("page", address));
  }

  private static Step chapter(String written) {
    String[] words = written.split(" ");
    String key = "help_topic.citizen." + words[0];
    return new Step(
        key, key + ".title", words[1], words.length > 2 ? null : picture("citizen-" + words[0]));
  }

  /** Steps by number; a plus behind the icon says that there is a picture. */
  private static Topic topic(String address, String name, String... steps) {
    String key = "help_topic.".concat(name);
    List<Step> numbered = new ArrayList<>();
    for (String written : steps) {
      int number = numbered.size() + 1;
      String[] words = written.split(" ");
      numbered.add(
          new Step(
              key + ".step" + number,
              null,
              words[0],
              words.length > 1 ? picture(name + "-" + number) : null));
    }
    return new Topic(address, key, steps[0].split(" ")[0], List.copyOf(numbered));
  }

  private static String picture(String name) {
    return "images/help/" + name + ".webp";
  }
}
