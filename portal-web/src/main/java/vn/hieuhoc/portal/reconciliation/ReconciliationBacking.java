package vn.hieuhoc.portal.reconciliation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.reconciliation.ReconciliationRow;
import vn.hieuhoc.reconciliation.ReconciliationService;

/** The last comparisons of progress with the ledger. */
@Named
@RequestScoped
public class ReconciliationBacking {

  private static final int ROWS = 30;

  @Inject private ReconciliationService reconciliationService;
  @Inject private Way way;

  private List<ReconciliationRow> rows;

  @PostConstruct
  void load() {
    rows = reconciliationService.last(ROWS);
  }

  /** Begins a comparison now. */
  public void ask() {
    reconciliationService.ask();
    way.done("reconciliation_reconciliation.message.asked").goBack();
  }

  public List<ReconciliationRow> getRows() {
    return rows;
  }

  /** What differed in the newest comparison. */
  public List<ReconciliationRow.Example> getExamples() {
    return rows.isEmpty() ? List.of() : rows.get(0).examples();
  }
}
