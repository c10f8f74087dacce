package vn.hieuhoc.portal.collective;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.collective.ClanRow;
import vn.hieuhoc.collective.ClanService;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** The clans of the units one keeps. */
@Named
@RequestScoped
public class ClansBacking {

  private static final int ROWS = 25;

  @Inject private ClanService clanService;
  @Inject private PersonService personService;
  @Inject private Query query;

  private Page<ClanRow> page;
  private UUID unit;
  private List<Choice> units;

  @PostConstruct
  void load() {
    unit = query.idOrNull("don-vi");
    page =
        clanService.search(
            getWords(), unit, PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), ROWS));
    units =
        personService.readableUnits().stream()
            .map(row -> new Choice(row.id(), row.name()))
            .toList();
  }

  public List<ClanRow> getRows() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  public Paging getPaging() {
    return new Paging(
        page,
        "/quan-ly/dong-ho?q="
            + URLEncoder.encode(getWords(), StandardCharsets.UTF_8)
            + (unit == null ? "" : "&don-vi=" + unit));
  }

  /** The units one may choose from. */
  public List<Choice> getUnits() {
    return units;
  }

  public String getWords() {
    return query.text("q");
  }

  public UUID getUnit() {
    return unit;
  }
}
