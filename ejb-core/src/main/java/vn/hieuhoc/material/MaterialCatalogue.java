package vn.hieuhoc.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.search.CatalogueEntry;
import vn.hieuhoc.search.CatalogueKind;
import vn.hieuhoc.search.CatalogueRow;
import vn.hieuhoc.search.CatalogueSource;
import vn.hieuhoc.topic.TopicRow;
import vn.hieuhoc.topic.TopicService;

/** Brings the materials into the catalogue. */
@ApplicationScoped
@Transactional
class MaterialCatalogue implements CatalogueSource {

  @Inject private MaterialRepository materials;
  @Inject private OrganisationService organisation;
  @Inject private TopicService topics;

  @Override
  public CatalogueKind kind() {
    return CatalogueKind.MATERIAL;
  }

  @Override
  public Optional<CatalogueEntry> entry(UUID id) {
    return materials.material(id).filter(Material::isPublished).map(this::entry);
  }

  private CatalogueEntry entry(Material material) {
    MaterialVersion file = materials.current(material);
    return new CatalogueEntry(
        CatalogueKind.MATERIAL,
        material.publicId(),
        material.title(),
        material.description(),
        keywords(material),
        List.copyOf(material.topics()),
        material.unitId(),
        material.language(),
        file.format().name(),
        file.sizeBytes(),
        material.publishedAt(),
        List.of(),
        file.textState() == TextState.READY ? file.sha256() : null,
        file.format().numbersPlaces());
  }

  private List<String> keywords(Material material) {
    List<String> words = new ArrayList<>();
    if (material.author() != null) {
      words.add(material.author());
    }
    if (material.source() != null) {
      words.add(material.source());
    }
    Map<String, TopicRow> known = topics.byCode();
    for (String code : material.topics()) {
      TopicRow topic = known.get(code);
      if (topic != null) {
        words.add(topic.nameVi());
        words.add(topic.nameEn());
      }
    }
    words.add(organisation.unit(material.unitId()).name());
    return words;
  }

  @Override
  public Map<UUID, CatalogueRow> rows(Collection<UUID> ids) {
    Map<UUID, CatalogueRow> rows = new HashMap<>();
    for (Object[] card : materials.cards(ids)) {
      UUID id = (UUID) card[0];
      rows.put(
          id,
          new CatalogueRow(
              CatalogueKind.MATERIAL,
              id,
              (String) card[1],
              (String) card[2],
              (Long) card[3],
              card[4] == null ? 0 : ((Number) card[4]).intValue(),
              ((MaterialFormat) card[5]).name(),
              (Long) card[6],
              (Integer) card[7],
              (Integer) card[8],
              (String) card[9],
              (Instant) card[10]));
    }
    return rows;
  }

  @Override
  public List<Findable> findable(long afterKey, int most) {
    return materials.findable(afterKey, most);
  }

  @Override
  public List<UUID> stale(int most) {
    return materials.stale(most);
  }

  @Override
  public void indexed(UUID id, Instant readAt) {
    materials.indexed(id, readAt);
  }
}
