package vn.hieuhoc.portal.path;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.path.PathService;
import vn.hieuhoc.portal.coursework.CourseChoices;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Way;

/** A path that begins empty; its steps are added one by one on its page. */
@Named("newPath")
@RequestScoped
public class NewPathBacking {

  @Inject private Way way;
  @Inject private PathService pathService;
  @Inject private CourseChoices choices;

  private final PathForm form = new PathForm();

  @PostConstruct
  void load() {
    List<Choice> centres = choices.getCentres();
    if (centres.size() == 1) {
      form.setUnit((UUID) centres.get(0).value());
    }
  }

  /** Makes the draft and goes to its page. */
  public void make() {
    UUID id = pathService.create(form.command(), null);
    way.done("path_new.message.made", form.getTitle()).goTo("/quan-ly/lo-trinh/{}", id);
  }

  public PathForm getForm() {
    return form;
  }
}
