package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.duplicate.MergeService;
import vn.hieuhoc.person.PersonChange;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Way;

/** Small matters of an entry that need one press: its capitals, and a merge taken back. */
@Named
@RequestScoped
public class TidyNameBacking {

  @Inject private PersonService personService;
  @Inject private MergeService mergeService;
  @Inject private Way way;

  /** Writes the name with one capital a word. */
  public void tidy() {
    PersonRow row = personService.find(way.id());
    String name = NameCase.tidied(row.fullName());
    if (name != null) {
      personService.change(
          row.id(), new PersonChange(name, null, null, null, null, null, null, null, null, null));
    }
    way.done("person_person.message.tidied").goBack();
  }

  /** Takes back the merge whose button was pressed. */
  public void unmerge() {
    mergeService.undo(way.id(), way.query().id("merge"));
    way.done("person_person.message.unmerged").goBack();
  }
}
