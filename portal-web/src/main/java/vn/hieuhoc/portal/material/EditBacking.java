package vn.hieuhoc.portal.material;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.hieuhoc.material.MaterialDetails;
import vn.hieuhoc.material.MaterialService;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;

/** What is said of a material. */
@Named
@RequestScoped
public class EditBacking {

  @Inject private MaterialService materialService;
  @Inject private Query query;
  @Inject private Reply reply;

  private UUID id;
  private MaterialForm form;
  private MaterialDetails shown;

  @PostConstruct
  void load() {
    id = query.id("id");
    materialService.requireMayManage(id);
    form = new MaterialForm(materialService.view(id));
    shown = form.details();
  }

  public UUID getId() {
    return id;
  }

  public MaterialForm getForm() {
    return form;
  }

  /** What is said of it now. */
  public MaterialDetails getShown() {
    return shown;
  }

  public void save() {
    query.requireSeen(shown);
    materialService.change(id, form.details());
    reply.done("material_edit.message.saved").goTo("/quan-ly/hoc-lieu/{}", id);
  }
}
