package vn.hieuhoc.portal.questionbank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.FrameBacking;
import vn.hieuhoc.topic.TopicRow;
import vn.hieuhoc.topic.TopicService;

/** Topics by name, in the language of the page; one that nobody has named is told by its code. */
@Named
@RequestScoped
public class TopicNames {

  @Inject private TopicService topicService;
  @Inject private FrameBacking frame;

  private Map<String, TopicRow> known;

  /** The name of a topic. */
  public String of(String code) {
    if (known == null) {
      known = topicService.byCode();
    }
    return known.containsKey(code) ? known.get(code).name(frame.getLanguage()) : code;
  }

  /** Topics as one chooses among them. */
  public List<Choice> choices(Collection<String> codes) {
    return codes.stream().map(code -> new Choice(code, of(code))).toList();
  }

  /** The names of several, one after the other. */
  public String all(Collection<String> codes) {
    return codes.stream().map(this::of).collect(Collectors.joining(", "));
  }
}
