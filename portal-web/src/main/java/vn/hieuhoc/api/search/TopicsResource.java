package vn.hieuhoc.api.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.hieuhoc.api.Items;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.topic.TopicRow;
import vn.hieuhoc.topic.TopicService;

/** {@code /api/v1/topics}: the topics that have names. */
@OpenToAll
@Path("topics")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TopicsResource {

  @Inject private TopicService topicService;

  /**
   * A topic.
   *
   * @param code code
   * @param name its names
   * @param field programme field 1 to 6
   */
  public record Topic(String code, Names name, int field) {}

  /**
   * Names by language.
   *
   * @param vi Vietnamese
   * @param en English
   */
  public record Names(String vi, String en) {}

  @OpenToAll
  @GET
  public Items<Topic> all() {
    return new Items<>(topicService.all().stream().map(TopicsResource::topic).toList(), null);
  }

  private static Topic topic(TopicRow row) {
    return new Topic(row.code(), new Names(row.nameVi(), row.nameEn()), row.field());
  }
}
