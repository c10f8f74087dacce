package vn.hieuhoc.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The topics as last read: they change with a new version of the product only. */
@ApplicationScoped
class KnownTopics {

  private volatile List<TopicRow> rows = List.of();

  List<TopicRow> get() {
    return rows;
  }

  void set(List<TopicRow> read) {
    rows = List.copyOf(read);
  }
}
