package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.position.PositionKind;
import vn.hieuhoc.position.PositionRow;
import vn.hieuhoc.position.PositionService;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** The posts that can be given around a home: each kind where it is held. */
@RequestScoped
public class PostChoices {

  @Inject private PositionService positions;
  @Inject private Clock clock;

  /**
   * A post: what, and where.
   *
   * @param kind as what
   * @param unit public id of the unit
   */
  record Post(PositionKind kind, UUID unit) {

    /** What a form sends: the kind, a blank, the unit. */
    static Post read(String sent) {
      try {
        String[] parts = sent.split(" ");
        return new Post(PositionKind.valueOf(parts[0]), UUID.fromString(parts[1]));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException forged) {
        throw Refused.of("kind", "position.unknown", sent);
      }
    }

    String sent() {
      return kind.name() + " " + unit;
    }
  }

  /**
   * A post as a line of the page.
   *
   * @param post the post
   * @param ending whether the reader may end it now
   */
  public record Line(PositionRow post, boolean ending) {}

  /** Posts held so far; who gives posts here may also end those that last. */
  List<Line> lines(List<PositionRow> posts, boolean giving) {
    LocalDate today = VietnamTime.today(clock);
    return posts.stream().map(post -> new Line(post, giving && post.canEnd(today))).toList();
  }

  /** The association, the centres and the hamlets in the caller's reach around the home. */
  List<Choice> near(Long homeKey) {
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    List<Choice> choices = new ArrayList<>();
    for (UnitRow unit : positions.unitsNear(homeKey)) {
      for (PositionKind kind : PositionKind.at(unit.kind())) {
        choices.add(
            new Choice(
                new Post(kind, unit.id()).sent(),
                texts.get("word.position." + kind.name()) + " · " + unit.name()));
      }
    }
    return choices;
  }
}
