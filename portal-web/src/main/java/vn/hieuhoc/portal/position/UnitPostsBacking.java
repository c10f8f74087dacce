package vn.hieuhoc.portal.position;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonSearch;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.position.PositionRow;
import vn.hieuhoc.position.UnitPosts;
import vn.hieuhoc.position.UnitPostsService;
import vn.hieuhoc.support.PageRequest;

/** The posts of a unit: who holds them on a day, who held them before, and whom to appoint. */
@Named
@RequestScoped
public class UnitPostsBacking {

  private static final int FOUND = 20;

  @Inject private UnitPostsService unitPostsService;
  @Inject private PersonService personService;
  @Inject private Query query;

  private UnitPosts posts;
  private List<Choice> people = List.of();
  private List<Choice> kinds;

  @PostConstruct
  void load() {
    posts = unitPostsService.of(query.id("id"), query.dayOrNull("ngay"));
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    kinds =
        posts.kinds().stream()
            .map(kind -> new Choice(kind, texts.get("word.position." + kind.name())))
            .toList();
    if (posts.keeping() && !getWords().isEmpty()) {
      people =
          personService
              .search(
                  new PersonSearch(getWords(), (UUID) null, null), PageRequest.ofNumber(1, FOUND))
              .items()
              .stream()
              .map(UnitPostsBacking::choice)
              .toList();
    }
  }

  /** Two people of the same name are told apart by year of birth, home and number. */
  private static Choice choice(PersonRow person) {
    StringBuilder label = new StringBuilder(person.fullName());
    if (person.birthYear() != null) {
      label.append(" · ").append(person.birthYear().toString());
    }
    if (person.homeName() != null) {
      label.append(" · ").append(person.homeName());
    }
    return new Choice(person.id(), label.append(" · ").append(person.personNumber()).toString());
  }

  public UnitPosts getPosts() {
    return posts;
  }

  /** Held on the day. */
  public List<PositionRow> getHeld() {
    return posts.held();
  }

  /** Ended by the day. */
  public List<PositionRow> getBefore() {
    return posts.before();
  }

  /** Whom one may appoint: found by the words of the address. */
  public List<Choice> getPeople() {
    return people;
  }

  /** The posts such a unit has. */
  public List<Choice> getKinds() {
    return kinds;
  }

  public LocalDate getAsOf() {
    return posts.asOf();
  }

  public String getWords() {
    return query.text("q");
  }
}
