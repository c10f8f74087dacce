package vn.hieuhoc.portal.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.topic.TopicService;

/** The topics one chooses from, by name, wherever something is said to be about a topic. */
@Named
@RequestScoped
public class TopicChoices {

  @Inject private TopicService topicService;
  @Inject private HttpServletRequest request;

  private List<Choice> all;

  /** All known topics, by field and name. */
  public List<Choice> getAll() {
    if (all == null) {
      String language = Preferences.of(request).locale().getLanguage();
      all =
          topicService.all().stream()
              .map(topic -> new Choice(topic.code(), topic.name(language)))
              .toList();
    }
    return all;
  }

  /** The same, and the code that stands there already, known or not: it is not lost unseen. */
  public List<Choice> with(String chosen) {
    return also(chosen == null || chosen.isBlank() ? Set.of() : Set.of(chosen));
  }

  /** The same, with several codes. */
  public List<Choice> withAll(Collection<String> chosen) {
    return also(chosen == null ? Set.of() : chosen);
  }

  private List<Choice> also(Collection<String> chosen) {
    Set<Object> known = getAll().stream().map(Choice::value).collect(Collectors.toSet());
    List<Choice> choices = new ArrayList<>(getAll());
    chosen.stream()
        .filter(Objects::nonNull)
        .filter(code -> !known.contains(code))
        .sorted()
        .forEach(code -> choices.add(new Choice(code, code)));
    return choices;
  }
}
