package vn.hieuhoc.portal.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.position.NewPosition;
import vn.hieuhoc.position.PositionService;

/** The posts of somebody: taking one up, and ending one. */
@Named
@RequestScoped
public class PostsBacking {

  @Inject private PersonService personService;
  @Inject private PositionService positionService;
  @Inject private PostChoices postChoices;
  @Inject private Way way;

  private PersonRow person;
  private List<PostChoices.Line> rows;
  private List<Choice> choices;
  private String post;
  private LocalDate from;
  private LocalDate to;
  private String basis;

  @PostConstruct
  void load() {
    person = personService.find(way.id());
    choices = postChoices.near(person.homeKey());
    rows = postChoices.lines(positionService.of(person.id()), !choices.isEmpty());
  }

  /** Takes up the post that was chosen. */
  public void give() {
    PostChoices.Post chosen = PostChoices.Post.read(post);
    positionService.create(
        new NewPosition(person.id(), chosen.unit(), chosen.kind(), from, to, basis));
    way.done("person_posts.message.given", person.fullName()).goBack();
  }

  /** Ends the post whose button was pressed, from today on. */
  public void end() {
    positionService.endNow(way.query().id("position"));
    way.done("person_posts.message.ended").goBack();
  }

  public PersonRow getPerson() {
    return person;
  }

  /** Newest first. */
  public List<PostChoices.Line> getRows() {
    return rows;
  }

  public List<Choice> getChoices() {
    return choices;
  }

  public String getPost() {
    return post;
  }

  public void setPost(String post) {
    this.post = post;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }
}
