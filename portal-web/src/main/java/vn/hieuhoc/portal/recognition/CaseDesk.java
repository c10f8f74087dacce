package vn.hieuhoc.portal.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.hieuhoc.assessment.CaseFilter;
import vn.hieuhoc.assessment.CaseListService;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;

/** What stands around a case: which one, its neighbours, its place, and where to go next. */
@RequestScoped
public class CaseDesk {

  @Inject private Query query;
  @Inject private Reply reply;
  @Inject private CaseListService caseListService;
  @Inject private OrganisationService organisation;
  @Inject private StaffYear staffYear;

  UUID caseId() {
    return query.id("id");
  }

  /** Demands that nobody has saved since the page was opened. */
  void requireSeen(Object now) {
    query.requireSeen(now);
  }

  boolean decides() {
    return staffYear.decides();
  }

  CaseListService.Place place(CaseFilter filter, UUID id) {
    return caseListService.place(filter, id);
  }

  String placeName(Long unitId) {
    return unitId == null ? "" : organisation.unit(unitId).name();
  }

  void done(String key, UUID next, Object... values) {
    reply.done(key, values).goTo("/quan-ly/xet-danh-hieu/{}", next);
  }
}
