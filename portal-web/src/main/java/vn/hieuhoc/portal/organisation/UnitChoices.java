package vn.hieuhoc.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;

/** What can be chosen about a unit, in the language of the page. */
@Named("unitChoices")
@ApplicationScoped
public class UnitChoices {

  /** What staff of a commune enter in it. */
  public List<Choice> getNewKinds() {
    return choices(
        "word.unit.",
        UnitKind.HAMLET,
        UnitKind.RESIDENTIAL_GROUP,
        UnitKind.LEARNING_CENTRE,
        UnitKind.WORKPLACE);
  }

  /** What sort of workplace it is. */
  public List<Choice> getWorkplaceKinds() {
    return choices("word.workplace.", UnitKind.Workplace.values());
  }

  /** The levels that manage workplaces. */
  public List<Choice> getManagingLevels() {
    return choices("word.level.", UnitLevel.COMMUNE, UnitLevel.PROVINCE);
  }

  private static List<Choice> choices(String words, Enum<?>... values) {
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    return Stream.of(values)
        .map(value -> new Choice(value, texts.get(words + value.name())))
        .toList();
  }
}
