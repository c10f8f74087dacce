package vn.hieuhoc.work;

import java.util.Collection;
import java.util.List;

/**
 * Does what waits of its kind for several subjects in one go. When that fails, each is done alone,
 * so that one that cannot be done keeps nobody else waiting.
 */
public interface ManyWorkHandler extends WorkHandler {

  /**
   * Does the work for all of them, or, by an exception, for none.
   *
   * @param subjects for what, as given to {@link WorkQueue#add}; no two the same
   * @throws Exception whatever goes wrong
   */
  void handle(Collection<String> subjects) throws Exception;

  @Override
  default void handle(String subject) throws Exception {
    handle(List.of(subject));
  }
}
