package vn.hieuhoc.portal.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.NotFound;

/** The help pages: one for each part a person plays. */
@Named
@RequestScoped
public class HelpBacking {

  private static final List<Topic> TOPICS =
      List.of(
          topic("nguoi-dan", "citizen", "search", "book", "cal", "medal", "phone"),
          topic("truong-thon", "hamlet-head", "users", "plus", "check", "talk", "help"),
          topic("bao-cao-vien", "presenter", "cal", "list", "check", "users", "talk"),
          topic("quan-ly-trung-tam", "centre-manager", "upload", "book", "plus", "cal", "chart"),
          topic("can-bo-xa", "commune-staff", "inbox", "scales", "medal", "flag", "chart"),
          topic("can-bo-tinh", "province-staff", "doc", "flag", "chart", "eye", "print"),
          topic("quan-tri", "admin", "key", "pin", "shield", "gear", "lock"));

  @Inject private Query query;

  /** One step with its picture. */
  public record Step(int number, String key, String icon) {}

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

  private static Topic topic(String address, String name, String... icons) {
    String key = "help_topic.".concat(name);
    List<Step> steps =
        IntStream.range(0, icons.length)
            .mapToObj(i -> new Step(i + 1, key + ".step" + (i + 1), icons[i]))
            .toList();
    return new Topic(address, key, icons[0], steps);
  }
}
