package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.position.PositionKind;
import vn.hieuhoc.position.PositionService;
import vn.hieuhoc.support.Refused;

/** The posts that can be given around a home: each kind where it is held. */
@RequestScoped
public class PostChoices {

  private static final List<PositionKind> OF_ASSOCIATION =
      List.of(
          PositionKind.CHAIR,
          PositionKind.VICE_CHAIR,
          PositionKind.BOARD_MEMBER,
          PositionKind.MEMBER);
  private static final List<PositionKind> OF_CENTRE =
      List.of(PositionKind.CENTRE_DIRECTOR, PositionKind.CENTRE_DEPUTY, PositionKind.PRESENTER);
  private static final List<PositionKind> OF_HAMLET =
      List.of(PositionKind.HAMLET_HEAD, PositionKind.BRANCH_HEAD);

  @Inject private PositionService positions;

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

  /** The association, the centres and the hamlets in the caller's reach around the home. */
  List<Choice> near(Long homeKey) {
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    List<Choice> choices = new ArrayList<>();
    for (UnitRow unit : positions.unitsNear(homeKey)) {
      for (PositionKind kind : kinds(unit.kind())) {
        choices.add(
            new Choice(
                new Post(kind, unit.id()).sent(),
                texts.get("word.position." + kind.name()) + " · " + unit.name()));
      }
    }
    return choices;
  }

  private static List<PositionKind> kinds(UnitKind unit) {
    return switch (unit) {
      case ASSOCIATION -> OF_ASSOCIATION;
      case LEARNING_CENTRE -> OF_CENTRE;
      case HAMLET, RESIDENTIAL_GROUP -> OF_HAMLET;
      default -> List.of();
    };
  }
}
