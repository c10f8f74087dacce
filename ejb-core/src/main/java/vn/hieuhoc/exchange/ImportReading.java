package vn.hieuhoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** What is read of imports. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class ImportReading {

  @Inject private ImportJobRepository jobs;
  @Inject private ImportLedgerRepository ledger;
  @Inject private ImportFiles files;

  Page<ImportJob> of(Long account, PageRequest page) {
    return jobs.of(account, page);
  }

  Page<FaultRow> faults(ImportJob job, PageRequest page) {
    if (job.state() == ImportState.UNDONE || job.state() == ImportState.UNDOING) {
      return new Page<>(ledger.kept(job, page.first(), page.size()), job.kept(), page);
    }
    return new Page<>(ledger.faults(job, page.first(), page.size()), ledger.countFaults(job), page);
  }

  List<FaultRow> faultsBetween(ImportJob job, int firstRow, int lastRow) {
    return ledger.faultsBetween(job, firstRow, lastRow);
  }

  @Transactional(TxType.NOT_SUPPORTED)
  ImportResult result(ImportJob job) {
    return new ImportResult(job, files, this);
  }
}
