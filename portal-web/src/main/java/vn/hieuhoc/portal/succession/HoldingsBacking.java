package vn.hieuhoc.portal.succession;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.succession.HoldingRow;
import vn.hieuhoc.succession.PlacementService;

/** What split units left to be placed, within the caller's reach. */
@Named
@RequestScoped
public class HoldingsBacking {

  @Inject private PlacementService placementService;

  private List<HoldingRow> rows;

  @PostConstruct
  void load() {
    rows = placementService.holdings();
  }

  /** Those in which something waits. */
  public List<HoldingRow> getWaiting() {
    return rows.stream().filter(HoldingRow::isWaiting).toList();
  }

  /** Those in which everything has been placed. */
  public List<HoldingRow> getDone() {
    return rows.stream().filter(row -> !row.isWaiting()).toList();
  }
}
