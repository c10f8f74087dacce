package vn.hieuhoc.portal.material;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.MaterialService;
import vn.hieuhoc.material.MaterialStatus;
import vn.hieuhoc.material.MaterialView;
import vn.hieuhoc.portal.search.CatalogueCard;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.topic.TopicRow;
import vn.hieuhoc.topic.TopicService;

/** One material: what it is, and the material itself. */
@Named
@RequestScoped
public class MaterialBacking {

  @Inject private Query query;
  @Inject private MaterialService materialService;
  @Inject private Viewers viewers;
  @Inject private TopicService topicService;
  @Inject private HttpServletRequest request;

  private MaterialView material;
  private Viewer viewer;
  private Texts text;

  @PostConstruct
  void load() {
    text = Texts.pages(Preferences.of(request).locale());
    material = materialService.view(query.id("id"));
    viewer = viewers.open(material, "/hoc-lieu/" + material.id());
  }

  /** A topic by name. */
  public record TopicLink(String name, String href) {}

  public MaterialView getMaterial() {
    return material;
  }

  public Viewer getViewer() {
    return viewer;
  }

  public boolean isDraft() {
    return material.status() == MaterialStatus.DRAFT;
  }

  public boolean isWithdrawn() {
    return material.status() == MaterialStatus.WITHDRAWN;
  }

  public String getKind() {
    return text.get("word.format." + material.file().format().name());
  }

  public String getIcon() {
    return CatalogueCard.icon(material.file().format());
  }

  public String getPlaces() {
    MaterialFormat format = material.file().format();
    Integer places = material.file().pageCount();
    return places == null ? null : text.say("word.places." + format.place().name(), places);
  }

  public String getLanguageName() {
    String key = "word.language." + material.language();
    return text.containsKey(key) ? text.get(key) : material.language();
  }

  public List<TopicLink> getTopics() {
    Map<String, TopicRow> known = topicService.byCode();
    return material.topics().stream()
        .map(
            code ->
                new TopicLink(
                    known.containsKey(code) ? known.get(code).name(text.language()) : code,
                    "/tim-kiem?chu-de=" + code))
        .toList();
  }
}
