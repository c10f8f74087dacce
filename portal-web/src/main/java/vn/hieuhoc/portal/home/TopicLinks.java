package vn.hieuhoc.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.portal.support.FrameBacking;
import vn.hieuhoc.topic.TopicRow;
import vn.hieuhoc.topic.TopicService;

/** Topics as links to what can be learnt about them, in the language of the page. */
@Named
@RequestScoped
public class TopicLinks {

  @Inject private HomeShelves homeShelves;
  @Inject private TopicService topicService;
  @Inject private FrameBacking frame;

  /** A topic: its name and where to look for it. */
  public record Link(String name, String href) {}

  /** The topics most people learn. */
  public List<Link> getPopular() {
    return of(homeShelves.shelves().topics());
  }

  /** Links for codes; a code nobody has named is left out. */
  public List<Link> of(Collection<String> codes) {
    Map<String, TopicRow> known = topicService.byCode();
    return codes.stream()
        .filter(known::containsKey)
        .map(code -> known.get(code).name(frame.getLanguage()))
        .map(
            name ->
                new Link(name, "/tim-kiem?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8)))
        .toList();
  }
}
