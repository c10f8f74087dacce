package vn.hieuhoc.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;

/** What can be chosen about a unit, in the language of the page. */
@Named("unitChoices")
@ApplicationScoped
public class UnitChoices {

  /** Hamlet or residential group. */
  public List<Choice> getHamletKinds() {
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    return Stream.of(UnitKind.HAMLET, UnitKind.RESIDENTIAL_GROUP)
        .map(kind -> new Choice(kind, texts.get("word.unit." + kind.name())))
        .toList();
  }
}
