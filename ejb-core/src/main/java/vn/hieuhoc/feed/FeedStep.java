package vn.hieuhoc.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads on in the ledger and tells of whom it speaks, some people at a time. */
@ApplicationScoped
class FeedStep {

  /** As many records as are read in one go. */
  static final int MOST = 200_000;

  /** So many people are told of in one transaction: what it asks for keeps nobody waiting. */
  private static final int TOGETHER = 1_000;

  @Inject private FeedDesk desk;

  /**
   * Tells of whom the records speak that have been kept since the last step, in the order of their
   * keys and only as far as no earlier one can come any more. What is cut off is told again. One
   * step at a time.
   *
   * @return how many records there were, {@link #MOST} at the highest
   */
  int read() {
    return read(TOGETHER);
  }

  /**
   * The same.
   *
   * @param together how many people are told of in one transaction
   */
  int read(int together) {
    FeedDesk.News news = desk.news(MOST);
    List<Long> people = news.people();
    for (int from = 0; from < people.size(); from += together) {
      desk.tell(people.subList(from, Math.min(people.size(), from + together)));
    }
    if (news.count() > 0) {
      desk.moveTo(news.last());
    }
    return news.count();
  }
}
