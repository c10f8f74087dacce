package vn.hieuhoc.topic;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.SystemUse;

/** The topics the portal knows. Others may be used as codes; these have names. */
@Stateless
public class TopicService {

  @Inject private TopicRepository topics;
  @Inject private KnownTopics known;

  /** All topics, by field and name. */
  @OpenToAll
  public List<TopicRow> all() {
    List<TopicRow> rows = known.get();
    if (rows.isEmpty()) {
      rows = topics.rows();
      known.set(rows);
    }
    return rows;
  }

  /** All topics by code. */
  @OpenToAll
  public Map<String, TopicRow> byCode() {
    return all().stream().collect(Collectors.toMap(TopicRow::code, row -> row));
  }

  /** Takes in the topics that the product ships with, new ones and changed names. */
  @SystemUse
  public void takeIn(List<TopicRow> shipped) {
    for (TopicRow row : shipped) {
      topics
          .byCode(row.code())
          .ifPresentOrElse(topic -> topic.describe(row), () -> topics.add(new Topic(row)));
    }
    known.set(List.of());
  }
}
