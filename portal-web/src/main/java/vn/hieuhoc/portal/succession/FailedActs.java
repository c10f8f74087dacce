package vn.hieuhoc.portal.succession;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.succession.SuccessionRow;
import vn.hieuhoc.succession.SuccessionService;

/** Acts the caller has planned and which could not be applied on their day. */
@Named
@RequestScoped
public class FailedActs {

  @Inject private SuccessionService successionService;

  private List<SuccessionRow> rows;

  @PostConstruct
  void load() {
    rows = successionService.ownFailed();
  }

  public List<SuccessionRow> getRows() {
    return rows;
  }
}
