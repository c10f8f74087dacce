package vn.hieuhoc.support;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has been read for one request. */
@RequestScoped
class RequestMemory {

  /** Long runs of work read more than one page ever does; they begin anew from here. */
  private static final int MOST = 2_000;

  private final Map<Class<?>, Map<List<Object>, Object>> known = new HashMap<>();

  Map<List<Object>, Object> of(Class<?> type) {
    Map<List<Object>, Object> answers = known.computeIfAbsent(type, none -> new HashMap<>());
    if (answers.size() >= MOST) {
      answers.clear();
    }
    return answers;
  }

  void forget(Class<?> type) {
    known.remove(type);
  }
}
