package vn.hieuhoc.portal.quizwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.itemstatistics.ItemFigures;
import vn.hieuhoc.itemstatistics.ItemStatisticsService;
import vn.hieuhoc.portal.support.Way;

/** How the questions of a quiz do. */
@Named
@RequestScoped
public class ItemsBacking {

  @Inject private Way way;
  @Inject private ItemStatisticsService itemStatisticsService;

  private final Map<UUID, ItemFigures> figures = new HashMap<>();

  @PostConstruct
  void load() {
    itemStatisticsService.ofQuiz(way.id()).forEach(one -> figures.put(one.question(), one));
  }

  /** The figures by question; those nobody has answered are left out. */
  public Map<UUID, ItemFigures> getFigures() {
    return figures;
  }
}
