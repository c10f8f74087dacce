package vn.hieuhoc.portal.duplicate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.duplicate.DuplicateRow;
import vn.hieuhoc.duplicate.DuplicateService;
import vn.hieuhoc.duplicate.PairStatus;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Who may be entered twice in the units one keeps. */
@Named
@RequestScoped
public class DuplicatesBacking {

  private static final int ROWS = 25;

  @Inject private DuplicateService duplicateService;
  @Inject private PersonService personService;
  @Inject private Query query;

  private Page<DuplicateRow> page;
  private PairStatus status;
  private UUID unit;
  private List<Choice> units;

  @PostConstruct
  void load() {
    unit = query.idOrNull("don-vi");
    status =
        switch (query.text("trang-thai")) {
          case "khac-nhau" -> PairStatus.DISTINCT;
          case "da-gop" -> PairStatus.MERGED;
          default -> PairStatus.OPEN;
        };
    page =
        duplicateService.list(
            unit, status, PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), ROWS));
    units =
        personService.readableUnits().stream()
            .map(row -> new Choice(row.id(), row.name()))
            .toList();
  }

  public List<DuplicateRow> getRows() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  public Paging getPaging() {
    return new Paging(
        page,
        "/quan-ly/trung-lap?trang-thai="
            + query.text("trang-thai")
            + (unit == null ? "" : "&don-vi=" + unit));
  }

  public PairStatus getStatus() {
    return status;
  }

  /** The units one may choose from. */
  public List<Choice> getUnits() {
    return units;
  }

  public UUID getUnit() {
    return unit;
  }
}
