package vn.hieuhoc.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;

/**
 * Keeps what was learnt elsewhere in the ledger, once, for features that have asked for permission.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ElsewhereRecords {

  @Inject private RecordService records;

  /** The record of it that stands, if there is one. */
  public Optional<RecordRow> standing(PersonRow learner, LearntElsewhere learnt) {
    int free = free(learner, learnt);
    return free == 0
        ? Optional.empty()
        : row(learnt.statement(learner.id(), free - 1)).filter(row -> !row.voided());
  }

  /**
   * Keeps it; nothing of it may stand.
   *
   * @return its statement id
   */
  public UUID append(PersonRow learner, LearntElsewhere learnt) {
    UUID statement = learnt.statement(learner.id(), free(learner, learnt));
    return records.append(learnt.record(statement, learner));
  }

  /** Keeps it in the place of a record that stands. */
  UUID replace(PersonRow learner, LearntElsewhere learnt, UUID before) {
    records.voidRecord(before, "system", "Đã được kiểm, bản ghi mới thay bản này");
    return append(learner, learnt);
  }

  private int free(PersonRow learner, LearntElsewhere learnt) {
    int again = 0;
    while (row(learnt.statement(learner.id(), again)).isPresent()) {
      again++;
    }
    return again;
  }

  private Optional<RecordRow> row(UUID statement) {
    return records.rowsOf(List.of(statement)).stream().findFirst();
  }
}
