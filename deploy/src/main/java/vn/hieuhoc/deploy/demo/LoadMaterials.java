package vn.hieuhoc.deploy.demo;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Has each centre publish its materials. */
final class LoadMaterials {

  private final Function<String, PortalApi> managerOf;
  private final DemoIds ids;

  /**
   * Prepares the step.
   *
   * @param managerOf the portal, called by the manager of a commune's centre
   */
  LoadMaterials(Function<String, PortalApi> managerOf, DemoIds ids) {
    this.managerOf = managerOf;
    this.ids = ids;
  }

  void load(List<DemoMaterial> materials) {
    for (DemoMaterial material : materials) {
      PortalApi manager = managerOf.apply(material.centre());
      UUID id =
          manager.upload(
              "materials",
              Body.with("title", material.title())
                  .and("description", material.description())
                  .and("topics", material.topics())
                  .and("language", material.language())
                  .and("author", material.author())
                  .and("licence", material.licence())
                  .and("source", material.source())
                  .and("unit", ids.centre(material.centre()))
                  .and("minutes", material.minutes()),
              material.fileName(),
              material.format().mediaType(),
              material.file());
      manager.post("materials/" + id + "/publication", Body.with("note", null).json());
      ids.put(DemoIds.Kind.MATERIAL, material.key(), id);
    }
  }
}
