package vn.hieuhoc.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.search.CatalogueKind;
import vn.hieuhoc.work.WorkQueue;

/** What every change of a material leaves behind: a line of audit, and work for later. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MaterialTrace {

  @Inject private WorkQueue workQueue;
  @Inject private AuditLog auditLog;
  @Inject private Caller caller;
  @Inject private Event<MaterialChanged> changed;

  Long accountId() {
    return caller.accountId();
  }

  void write(String action, Material material, HeldRole as) {
    auditLog.write(
        Act.on(action, "material", material.publicId())
            .at(material.unitId())
            .as(as)
            .saying(material.title()));
  }

  /** The index must hear of it, and whoever keeps pages that show it. */
  void changed(Material material) {
    changed.fire(new MaterialChanged(material.publicId()));
    workQueue.add(CatalogueKind.MATERIAL.workKind(), material.publicId().toString());
  }

  /** The words of a new file must be taken out. */
  void arrived(MaterialVersion version) {
    if (version.textState() == TextState.PENDING) {
      workQueue.add(TextService.WORK, version.publicId().toString());
    }
  }
}
