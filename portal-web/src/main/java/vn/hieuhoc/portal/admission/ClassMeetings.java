package vn.hieuhoc.portal.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;

/** When and where a class meets. */
@Named
@RequestScoped
public class ClassMeetings {

  @Inject private ClassHead head;
  @Inject private SessionService sessionService;

  private List<SessionRow> rows;

  @PostConstruct
  void load() {
    rows = sessionService.ofOffering(head.getRow().key());
  }

  /** Its sessions, the earliest first, those called off too. */
  public List<SessionRow> getRows() {
    return rows;
  }
}
