package vn.hieuhoc.portal.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.enlistment.EnlistPreview;
import vn.hieuhoc.enlistment.ManyEnlistService;
import vn.hieuhoc.enlistment.OpenClass;
import vn.hieuhoc.manypeople.ManyPeopleService;

/** Many people of the register are put on a class: chosen, looked at, and then enrolled. */
@Named
@RequestScoped
public class EnrolManyBacking {

  private static final String LIST = "/quan-ly/nguoi-dan/ghi-danh";

  @Inject private ManyEnlistService enlistService;
  @Inject private PeopleFilter filter;
  @Inject private ManyPeopleForm form;

  private List<OpenClass> classes;
  private UUID chosenClass;
  private boolean all;
  private List<UUID> ticked;
  private EnlistPreview preview;
  private String reason;

  @PostConstruct
  void load() {
    chosenClass = form.query().idOrNull("lop");
    all = !form.query().text("tat-ca").isEmpty();
    ticked = form.ticked();
    classes = isChosen() ? List.of() : enlistService.classes();
  }

  /** Enrols those who can be. */
  public void enrol() {
    form.enrolled(enlistService.enrol(chosenClass, selection(), reason), filter.address(LIST));
  }

  private ManyPeopleService.Selection selection() {
    return all
        ? new ManyPeopleService.Selection(null, filter.search())
        : new ManyPeopleService.Selection(ticked, null);
  }

  /** True when a class and people are chosen. */
  public boolean isChosen() {
    return chosenClass != null && (all || !ticked.isEmpty());
  }

  /** True when something was sent and half of it is missing. */
  public boolean isHalfChosen() {
    return !isChosen() && form.query().text("xem").equals("truoc");
  }

  /** What would come of it, asked when the page is drawn. */
  public EnlistPreview getPreview() {
    if (preview == null) {
      preview = enlistService.preview(chosenClass, selection());
    }
    return preview;
  }

  /** The classes that take people now, where one is still to be chosen. */
  public List<OpenClass> getClasses() {
    return classes;
  }

  public UUID getChosenClass() {
    return chosenClass;
  }

  public boolean isAll() {
    return all;
  }

  public List<UUID> getTicked() {
    return ticked;
  }

  /** How many at most go at once. */
  public int getMost() {
    return ManyEnlistService.MOST;
  }

  /** The list again, with the same filter. */
  public String getBack() {
    return form.back(filter.address(LIST) + (chosenClass == null ? "" : "&lop=" + chosenClass));
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
