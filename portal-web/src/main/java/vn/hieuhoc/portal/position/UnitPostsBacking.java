package vn.hieuhoc.portal.position;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.position.PositionRow;
import vn.hieuhoc.position.UnitPosts;
import vn.hieuhoc.position.UnitPostsService;

/** The posts of a unit: who holds them on a day, and who held them before. */
@Named
@RequestScoped
public class UnitPostsBacking {

  @Inject private UnitPostsService unitPostsService;
  @Inject private Query query;

  private UnitPosts posts;
  private List<Choice> kinds;

  @PostConstruct
  void load() {
    posts = unitPostsService.of(query.id("id"), query.dayOrNull("ngay"));
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    kinds =
        posts.kinds().stream()
            .map(kind -> new Choice(kind, texts.get("word.position." + kind.name())))
            .toList();
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

  /** The posts such a unit has. */
  public List<Choice> getKinds() {
    return kinds;
  }

  public LocalDate getAsOf() {
    return posts.asOf();
  }
}
