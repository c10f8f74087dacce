package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.directory.Directory;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** What the address of a list of the register asks for: words, a unit, and which page. */
@Named
@RequestScoped
public class RegisterFilter {

  private static final String WORDS = "q";
  private static final String UNIT = "don-vi";

  @Inject private PersonService personService;
  @Inject private Query query;

  /** The units one may choose from. */
  public List<Choice> getUnits() {
    return personService.readableUnits().stream()
        .map(row -> new Choice(row.id(), row.name()))
        .toList();
  }

  public String getWords() {
    return query.text(WORDS);
  }

  public UUID getUnit() {
    return query.idOrNull(UNIT);
  }

  /** Up to where lists are counted. */
  public int getCounted() {
    return Directory.COUNTED;
  }

  /** The page that is asked for. */
  public PageRequest page(int size) {
    return PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), size);
  }

  /** True when nothing is asked for. */
  boolean isOpen() {
    return getWords().isEmpty() && getUnit() == null;
  }

  /** What else the address says. */
  Query query() {
    return query;
  }

  /** The address of a list with what is asked for in it. */
  public String address(String list) {
    return list
        + "?"
        + WORDS
        + "="
        + URLEncoder.encode(getWords(), StandardCharsets.UTF_8)
        + (getUnit() == null ? "" : "&" + UNIT + "=" + getUnit());
  }

  /** The links under a list. */
  public Paging paging(Page<?> page, String list) {
    return new Paging(page, address(list));
  }
}
