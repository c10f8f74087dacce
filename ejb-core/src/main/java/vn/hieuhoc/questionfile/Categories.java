package vn.hieuhoc.questionfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The categories of a file as they come, and the topic of the one that holds now. */
final class Categories {

  private final UnaryOperator<String> topics;
  private final List<FileCategory> all = new ArrayList<>();
  private String topic;

  Categories(UnaryOperator<String> topics) {
    this.topics = topics;
  }

  /** From here on questions stand in this one. */
  void begin(String name, int line) {
    String code = FileText.topicOrNull(name);
    topic = code == null ? null : topics.apply(code);
    all.add(new FileCategory(line, FileText.title(name), topic));
  }

  /** The topics with that of the category that holds now. */
  Set<String> with(Set<String> others) {
    Set<String> both = new TreeSet<>(others);
    if (topic != null) {
      both.add(topic);
    }
    return both;
  }

  List<FileCategory> all() {
    return List.copyOf(all);
  }
}
