package vn.hieuhoc.portal.courseend;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.courseend.CourseEnd;
import vn.hieuhoc.courseend.CourseEndService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Query;

/** How a course has ended for its learner, or what is left of it. */
@Named
@RequestScoped
public class CourseEndBacking {

  @Inject private CourseEndService ends;
  @Inject private Query query;

  private CourseEnd end;

  @PostConstruct
  void load() {
    end = ends.of(query.id("enrolment"));
  }

  public CourseEnd getEnd() {
    return end;
  }

  /** What was won, as it is written: the address of the criterion's page, and its name. */
  public List<Choice> getWon() {
    String language = FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    return end.won().stream().map(won -> new Choice(won, won.name().in(language))).toList();
  }

  public boolean isPassed() {
    return end.form() == CourseEnd.Form.PASSED;
  }

  public boolean isFailed() {
    return end.form() == CourseEnd.Form.NOT_PASSED;
  }

  /** How what is said above ends: {@code failed}, {@code used-up} or {@code under-way}. */
  public String getWord() {
    if (!isFailed()) {
      return "under-way";
    }
    return end.goOn() == null ? "used-up" : "failed";
  }
}
