package vn.hieuhoc.portal.material;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.hieuhoc.material.MaterialService;
import vn.hieuhoc.material.MaterialStatus;
import vn.hieuhoc.material.MaterialView;
import vn.hieuhoc.material.VersionRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.portal.support.Texts;

/** One material: its files, and whether everybody sees it. */
@Named
@RequestScoped
public class ManageBacking {

  private static final String PATH = "/quan-ly/hoc-lieu/{}";

  @Inject private MaterialService materialService;
  @Inject private HttpServletRequest request;
  @Inject private Query query;
  @Inject private Reply reply;

  private MaterialView material;
  private List<VersionRow> versions;

  @PostConstruct
  void load() {
    material = materialService.toManage(query.id("id"));
    versions = materialService.versions(material.id());
  }

  public void publish() {
    materialService.publish(material.id());
    reply.done("material_manage.message.published", material.title()).goTo(PATH, material.id());
  }

  public void withdraw() {
    materialService.withdraw(material.id());
    reply.done("material_manage.message.withdrawn", material.title()).goTo(PATH, material.id());
  }

  public MaterialView getMaterial() {
    return material;
  }

  public List<VersionRow> getVersions() {
    return versions;
  }

  public String getLanguage() {
    return MaterialWords.language(material, Texts.pages(Preferences.of(request).locale()));
  }

  /** Languages in which the recording can be read along. */
  public List<Choice> getSubtitles() {
    Texts texts = Texts.pages(Preferences.of(request).locale());
    return material.file().captionLanguages().stream()
        .map(code -> new Choice(code, MaterialWords.language(code, texts)))
        .toList();
  }

  public boolean isPublished() {
    return material.status() == MaterialStatus.PUBLISHED;
  }

  public String addressOf(VersionRow version) {
    return FileAddress.of(version);
  }
}
