package vn.hieuhoc.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import vn.hieuhoc.term.SearchTerms;
import vn.hieuhoc.term.Terms;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/**
 * Gives statements that were said before there were terms the ones they are found by, step by step;
 * a step that is done twice does no harm.
 */
@ApplicationScoped
class IndexRecords implements WorkHandler {

  private static final String KIND = "index-records";
  private static final int STEP = 2_000;

  @Inject private RecordRepository records;
  @Inject private Terms found;
  @Inject private WorkQueue workQueue;

  @Override
  public String kind() {
    return KIND;
  }

  /** The subject is the key of the last statement that has its terms. */
  @Override
  public void handle(String subject) {
    long after = Long.parseLong(subject);
    Map<Long, String> statements = records.statementsAfter(after, STEP);
    Map<Long, long[]> terms = new HashMap<>();
    long last = after;
    for (Map.Entry<Long, String> each : statements.entrySet()) {
      terms.put(each.getKey(), SearchTerms.of(Ledger.read(each.getValue())));
      last = each.getKey();
    }
    found.addMissing(terms);
    if (statements.size() == STEP) {
      workQueue.add(KIND, Long.toString(last));
    }
  }
}
