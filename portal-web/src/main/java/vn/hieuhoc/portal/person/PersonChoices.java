package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.hieuhoc.person.FormOfAddress;
import vn.hieuhoc.person.Gender;
import vn.hieuhoc.person.WorkingStatus;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;

/** What can be chosen about a person, in the language of the page. */
@Named("personChoices")
@ApplicationScoped
public class PersonChoices {

  private static final List<String> GROUPS = List.of("A", "B", "C", "D");

  /** How to be spoken to. */
  public List<Choice> getFormsOfAddress() {
    return choices("word.address.", FormOfAddress.values());
  }

  /** Genders. */
  public List<Choice> getGenders() {
    return choices("word.gender.", Gender.values());
  }

  /** What one does for a living; that it was not said comes first. */
  public List<Choice> getWorkingStatuses() {
    return Stream.concat(
            Stream.of(WorkingStatus.UNKNOWN),
            Arrays.stream(WorkingStatus.values()).filter(each -> each != WorkingStatus.UNKNOWN))
        .map(each -> new Choice(each, texts().get("word.working." + each.name())))
        .toList();
  }

  /** The groups of people the criteria know. */
  public List<Choice> getGroups() {
    return GROUPS.stream()
        .map(code -> new Choice(code, texts().get("word.group." + code)))
        .toList();
  }

  private static List<Choice> choices(String prefix, Enum<?>... values) {
    return Arrays.stream(values)
        .map(value -> new Choice(value, texts().get(prefix + value.name())))
        .toList();
  }

  private static Texts texts() {
    return Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }
}
