package vn.hieuhoc.portal.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.directory.Directory;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonSearch;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.LazyRows;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** Finding people in the units one keeps. */
@Named
@RequestScoped
public class PeopleBacking {

  private static final int ROWS = 25;
  private static final String WORDS = "q";
  private static final String UNIT = "don-vi";
  private static final String YEAR = "nam";
  private static final int NO_YEAR = -1;
  private static final int FIRST_YEAR = 1890;

  @Inject private PersonService personService;
  @Inject private Query query;

  private Page<PersonRow> page;
  private LazyRows<PersonRow> rows;
  private UUID unit;
  private List<Choice> units;
  private int year;

  @PostConstruct
  void load() {
    unit = query.idOrNull(UNIT);
    year = yearIn(query.text(YEAR));
    PersonSearch search = new PersonSearch(getWords(), unit, year == 0 ? null : year);
    page = personService.search(search, PageRequest.ofNumber(number(), ROWS));
    units =
        personService.readableUnits().stream()
            .map(row -> new Choice(row.id(), row.name()))
            .toList();
    rows = new LazyRows<>(page, other -> personService.search(search, other));
  }

  public LazyRows<PersonRow> getRows() {
    return rows;
  }

  /** What was typed for a year and is none, or nothing. */
  public String getWrongYear() {
    return year == NO_YEAR ? query.text(YEAR) : "";
  }

  /** True when there are more than are counted. */
  public boolean isMany() {
    return page.total() > Directory.COUNTED;
  }

  /** Up to where lists are counted. */
  public int getCounted() {
    return Directory.COUNTED;
  }

  public long getTotal() {
    return page.total();
  }

  /** True when nothing was asked for and nobody is entered yet. */
  public boolean isNobodyYet() {
    return page.total() == 0 && getWords().isEmpty() && unit == null && year == 0;
  }

  public Paging getPaging() {
    return new Paging(
        page,
        "/quan-ly/nguoi-dan?"
            + WORDS
            + "="
            + URLEncoder.encode(getWords(), StandardCharsets.UTF_8)
            + (unit == null ? "" : "&" + UNIT + "=" + unit)
            + (year <= 0 ? "" : "&" + YEAR + "=" + year));
  }

  /** The units one may choose from. */
  public List<Choice> getUnits() {
    return units;
  }

  public String getWords() {
    return query.text(WORDS);
  }

  public UUID getUnit() {
    return unit;
  }

  /** The year as it stands in the field. */
  public String getYear() {
    return query.text(YEAR);
  }

  private static int yearIn(String typed) {
    if (typed.isEmpty()) {
      return 0;
    }
    int read = typed.matches("\\d{4}") ? Integer.parseInt(typed) : NO_YEAR;
    return read < FIRST_YEAR || read > VietnamTime.today(Clock.systemUTC()).getYear()
        ? NO_YEAR
        : read;
  }

  private int number() {
    return query.whole(Paging.PARAMETER, 1, 1);
  }
}
