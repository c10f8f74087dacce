package vn.hieuhoc.portal.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.hieuhoc.duplicate.MergeField;
import vn.hieuhoc.person.PersonDetails;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.portal.support.Words;

/** What two entries say, line by line. */
@RequestScoped
public class DuplicateSides {

  @Inject private PersonService personService;
  @Inject private Way way;

  /**
   * One thing they say.
   *
   * @param field what can be taken over, or null where nothing can
   * @param label key of what it is called
   * @param kept what the entry that stays says
   * @param other what the other one says
   * @param differ whether they say different things, and the other one says something
   */
  public record Line(String field, String label, String kept, String other, boolean differ) {}

  /** Where the action comes from. */
  public Way way() {
    return way;
  }

  /** All the register says of one of them. */
  public PersonDetails details(PersonRow row) {
    return personService.facts(row.id());
  }

  /** Whether the caller keeps the entry. */
  public boolean keeps(PersonRow row) {
    return personService.keeps(row);
  }

  /** Line by line. */
  public List<Line> lines(PersonDetails kept, PersonDetails other) {
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    List<Line> lines = new ArrayList<>();
    PersonRow one = kept.row();
    PersonRow two = other.row();
    add(
        lines,
        MergeField.FULL_NAME,
        "account_register.field.full-name",
        one.fullName(),
        two.fullName());
    add(
        lines,
        MergeField.BIRTH_DATE,
        "account_register.field.birth-date",
        Words.partial(one.birthDate()),
        Words.partial(two.birthDate()));
    add(
        lines,
        MergeField.GENDER,
        "account_profile.field.gender",
        word(texts, "word.gender.", one.gender()),
        word(texts, "word.gender.", two.gender()));
    add(
        lines,
        MergeField.WORKING_STATUS,
        "account_profile.field.working",
        word(texts, "word.working.", one.workingStatus()),
        word(texts, "word.working.", two.workingStatus()));
    add(
        lines,
        MergeField.GROUP,
        "account_profile.field.group",
        word(texts, "word.group.", one.group()),
        word(texts, "word.group.", two.group()));
    add(
        lines,
        MergeField.FORM_OF_ADDRESS,
        "account_register.field.address",
        word(texts, "word.address.", one.formOfAddress()),
        word(texts, "word.address.", two.formOfAddress()));
    add(lines, MergeField.PHONE, "account_profile.field.phone", kept.phone(), other.phone());
    add(
        lines,
        MergeField.IDENTITY_NUMBER,
        "person_person.entry.identity",
        last(kept.identityLast4()),
        last(other.identityLast4()));
    add(lines, null, "person_new-person.field.home", one.homeLine(), two.homeLine());
    add(lines, null, "person_people.column.number", one.personNumber(), two.personNumber());
    add(
        lines,
        null,
        "account_profile.entry.assurance",
        word(texts, "word.assurance.", kept.assurance()),
        word(texts, "word.assurance.", other.assurance()));
    return lines;
  }

  private static void add(
      List<Line> lines, MergeField field, String label, String kept, String other) {
    boolean differ = field != null && other != null && !Objects.equals(kept, other);
    lines.add(new Line(field == null ? null : field.name(), label, kept, other, differ));
  }

  private static String word(Texts texts, String prefix, Object value) {
    return value == null ? null : texts.get(prefix + value);
  }

  private static String last(String digits) {
    return digits == null ? null : "…" + digits;
  }
}
