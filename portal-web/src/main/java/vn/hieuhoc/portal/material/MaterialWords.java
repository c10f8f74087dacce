package vn.hieuhoc.portal.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.MaterialView;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Words;
import vn.hieuhoc.topic.TopicRow;
import vn.hieuhoc.topic.TopicService;

/** What pages say of a material. */
@ApplicationScoped
class MaterialWords {

  @Inject private TopicService topicService;

  /** A topic by name. */
  public record TopicLink(String name, String href) {}

  /**
   * A material in words.
   *
   * @param kind what it is
   * @param icon its picture
   * @param places how many pages, slides, sheets or chapters, or null
   * @param language its language
   * @param topics its topics
   */
  public record Said(
      String kind, String icon, String places, String language, List<TopicLink> topics) {}

  Said of(MaterialView material, Texts text) {
    MaterialFormat format = material.file().format();
    Integer places = material.file().pageCount();
    return new Said(
        text.get("word.format." + format.name()),
        Words.materialIcon(format),
        places == null ? null : text.say("word.places." + format.place().name(), places),
        language(material, text),
        topics(material, text));
  }

  /** The language in words; its code where nobody has named it. */
  static String language(MaterialView material, Texts text) {
    return language(material.language(), text);
  }

  /** A language in words; its code where nobody has named it. */
  static String language(String code, Texts text) {
    String key = "word.language." + code;
    return text.containsKey(key) ? text.get(key) : code;
  }

  private List<TopicLink> topics(MaterialView material, Texts text) {
    Map<String, TopicRow> known = topicService.byCode();
    return material.topics().stream()
        .map(
            code ->
                new TopicLink(
                    known.containsKey(code) ? known.get(code).name(text.language()) : code,
                    "/tim-kiem?chu-de=" + code))
        .toList();
  }
}
