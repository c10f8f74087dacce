package vn.hieuhoc.portal.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.gazetteer.UnitFoundingService;
import vn.hieuhoc.organisation.NewUnit;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.portal.support.Way;

/** A new hamlet, centre or workplace in the commune of the page, from a day on. */
@Named
@RequestScoped
public class NewUnitBacking {

  @Inject private UnitFoundingService foundingService;
  @Inject private Way way;

  private String code;
  private String name;
  private UnitKind kind = UnitKind.HAMLET;
  private LocalDate from;

  /** Makes it. */
  public void create() {
    UUID id =
        switch (kind) {
          case LEARNING_CENTRE -> serving(UnitTree.CENTRE);
          case WORKPLACE -> serving(UnitTree.WORKPLACE);
          default ->
              foundingService.createHamlet(
                  way.id(), NewUnit.named(code, name, null, UnitLevel.HAMLET, kind), from);
        };
    way.done("organisation_unit.message.created", name).goTo("/quan-ly/don-vi/{}", id);
  }

  private UUID serving(UnitTree tree) {
    return foundingService.createServing(
        tree, way.id(), NewUnit.named(code, name, null, UnitLevel.COMMUNE, kind), from);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public UnitKind getKind() {
    return kind;
  }

  public void setKind(UnitKind kind) {
    this.kind = kind;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
