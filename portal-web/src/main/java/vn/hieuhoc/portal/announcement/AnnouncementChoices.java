package vn.hieuhoc.portal.announcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.announcement.AnnouncementService;
import vn.hieuhoc.announcement.Audience;
import vn.hieuhoc.announcement.Importance;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseStatus;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.support.PageRequest;

/** Whom one may announce something to, and how much it matters. */
@Named
@RequestScoped
public class AnnouncementChoices {

  private static final PageRequest COURSES = new PageRequest(0, PageRequest.LARGEST);
  private static final Set<Role> AT_WORK =
      Set.of(Role.HAMLET_HEAD, Role.PRESENTER, Role.CENTRE_MANAGER, Role.COMMUNE_STAFF);

  @Inject private Caller caller;
  @Inject private AnnouncementService announcementService;
  @Inject private CourseCatalogueService courses;

  private List<UnitRow> units;
  private List<Choice> audiences;

  /** The units one may speak for. */
  List<UnitRow> units() {
    if (units == null) {
      units = announcementService.units();
    }
    return units;
  }

  /** People of places, then those at work there, then learners of courses. */
  public List<Choice> getAudiences() {
    if (audiences == null) {
      Texts texts = texts();
      audiences = new ArrayList<>();
      units().forEach(unit -> audiences.add(people(unit, texts)));
      if (caller.holds(Role.COMMUNE_STAFF) || caller.holds(Role.PROVINCE_STAFF)) {
        units().stream()
            .filter(
                unit -> unit.level() != UnitLevel.HAMLET && unit.kind() != UnitKind.LEARNING_CENTRE)
            .limit(2)
            .forEach(
                unit ->
                    AT_WORK.stream()
                        .sorted()
                        .forEach(role -> audiences.add(role(unit, role, texts))));
      }
      if (caller.holds(Role.CENTRE_MANAGER)) {
        courses.managed(COURSES).items().stream()
            .filter(course -> course.status() == CourseStatus.PUBLISHED)
            .forEach(
                course ->
                    audiences.add(
                        new Choice(
                            AnnouncementForm.word(Audience.COURSE, null, course.id()),
                            texts.say("announcement_edit.to.course", course.title()))));
      }
    }
    return audiences;
  }

  private static Choice people(UnitRow unit, Texts texts) {
    boolean centre = unit.kind() == UnitKind.LEARNING_CENTRE;
    return new Choice(
        AnnouncementForm.word(Audience.UNIT, null, unit.id()),
        centre
            ? texts.say("announcement_edit.to.centre", unit.name())
            : texts.say("announcement_edit.to.unit", unit.name()));
  }

  private static Choice role(UnitRow unit, Role role, Texts texts) {
    return new Choice(
        AnnouncementForm.word(Audience.ROLE, role, unit.id()),
        texts.say("announcement_edit.to.role", texts.get("word.role." + role), unit.name()));
  }

  /** How much it matters. */
  public List<Choice> getImportances() {
    Texts texts = texts();
    return Stream.of(Importance.values())
        .map(value -> new Choice(value, texts.get("word.importance." + value)))
        .toList();
  }

  private static Texts texts() {
    return Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }
}
