package vn.hieuhoc.portal.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.manypeople.ManyPeopleService;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.support.Page;

/** One act on many of the people a list has found. */
@Named
@RequestScoped
public class ManyPeopleBacking {

  private static final int ROWS = 50;
  private static final String LIST = "/quan-ly/nguoi-dan/nhieu";

  @Inject private ManyPeopleService manyPeopleService;
  @Inject private PeopleFilter filter;
  @Inject private ManyPeopleForm form;

  private Page<PersonRow> page;
  private boolean all;
  private UUID home;
  private LocalDate from;

  @PostConstruct
  void load() {
    page = manyPeopleService.choose(filter.search(), filter.page(ROWS));
  }

  /** A keeper vouches for all of them. */
  public void confirm() {
    form.done(
        "person_many.message.confirmed",
        "person_many.message.confirmed-but",
        manyPeopleService.confirm(chosen()),
        filter.address(LIST));
  }

  /** They all live at a place from a day on. */
  public void move() {
    form.done(
        "person_many.message.moved",
        "person_many.message.moved-but",
        manyPeopleService.move(chosen(), home, from),
        filter.address(LIST));
  }

  /** They are looked at for a class. */
  public void enrol() {
    form.goOn(filter.address("/quan-ly/nguoi-dan/ghi-danh"), all);
  }

  /** They are told something. */
  public void message() {
    form.goOn(filter.address("/quan-ly/nguoi-dan/nhan-tin"), all);
  }

  /** They are taken away as a workbook. */
  public void sheet() {
    form.sheet(filter.search(), all);
  }

  private ManyPeopleService.Selection chosen() {
    return all
        ? new ManyPeopleService.Selection(null, filter.search())
        : new ManyPeopleService.Selection(form.ticked(), null);
  }

  public List<PersonRow> getPeople() {
    return page.items();
  }

  public long getFound() {
    return page.total();
  }

  /** How many at most go at once. */
  public int getMost() {
    return ManyPeopleService.MOST;
  }

  public Paging getPaging() {
    return filter.paging(page, LIST);
  }

  /** The places they can live at. */
  public List<Choice> getPlaces() {
    return form.places();
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }

  public UUID getHome() {
    return home;
  }

  public void setHome(UUID home) {
    this.home = home;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
