package vn.hieuhoc.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hieuhoc.access.AccessRefused;

/** Keeps every refusal of access. */
@ApplicationScoped
class RefusalAudit {

  @Inject private AuditLog auditLog;

  void on(@Observes AccessRefused event) {
    auditLog.writeRefused(
        Act.on("access.refused", "unit", null).at(event.unitId()).saying(event.roles()));
  }
}
