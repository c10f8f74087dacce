package vn.hieuhoc.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.hieuhoc.work.WorkQueue;

/** Asks for the work of a night. */
@ApplicationScoped
class DuplicateNight {

  @Inject private DuplicateRepository duplicates;
  @Inject private WorkQueue workQueue;

  /** Every hamlet is to be looked through. */
  @Transactional
  void ask() {
    duplicates.inhabited().forEach(unit -> workQueue.add(FindDuplicatesAt.KIND, unit.toString()));
  }
}
