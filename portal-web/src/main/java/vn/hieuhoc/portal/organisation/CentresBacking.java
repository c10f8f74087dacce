package vn.hieuhoc.portal.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.home.Communes;
import vn.hieuhoc.portal.home.Nearby;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.VietnameseText;

/** The learning centres of the province: whom to ask near home, and by which number. */
@Named
@RequestScoped
public class CentresBacking {

  /** Longer than any name. */
  private static final int LONGEST = 200;

  @Inject private Communes communes;
  @Inject private Nearby nearby;
  @Inject private Query query;

  private String words;
  private List<Row> rows;
  private Row own;

  /**
   * A centre.
   *
   * @param unit the centre
   * @param commune name of the commune it serves, or its own name
   */
  public record Row(UnitRow unit, String commune) {

    private static final Comparator<Row> BY_NAME =
        Comparator.comparing(row -> row.unit().shortName(), VietnameseText.ORDER);

    /** Where it is: its address, or the commune unless the name says it; else null. */
    public String place() {
      boolean said = VietnameseText.fold(unit.name()).contains(VietnameseText.fold(commune));
      return unit.address() != null ? unit.address() : said ? null : commune;
    }

    boolean has(String folded) {
      return VietnameseText.fold(unit.name() + " " + commune).contains(folded);
    }
  }

  /** Reads the centres whose name or commune has the words, with marks or without. */
  @PostConstruct
  void load() {
    String typed = query.text("ten");
    words = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    String folded = VietnameseText.fold(words);
    Map<Long, UnitRow> byKey =
        communes.all().stream().collect(Collectors.toMap(UnitRow::key, Function.identity()));
    rows =
        communes.centres().stream()
            .map(centre -> row(centre, byKey))
            .filter(row -> row.has(folded))
            .sorted(Row.BY_NAME)
            .toList();
    own =
        nearby
            .commune()
            .flatMap(commune -> communes.centreOf(commune.key()))
            .map(centre -> row(centre, byKey))
            .orElse(null);
  }

  private static Row row(UnitRow centre, Map<Long, UnitRow> communes) {
    UnitRow commune = communes.get(centre.areaKey());
    return new Row(centre, commune == null ? centre.name() : commune.name());
  }

  /** What was asked for. */
  public String getWords() {
    return words;
  }

  /** The centres, by name. */
  public List<Row> getRows() {
    return rows;
  }

  /** The centre where the person lives or looks around, or null. */
  public Row getOwn() {
    return own;
  }
}
