package vn.hieuhoc.portal.succession;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.SuccessionKind;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.succession.SuccessionService;

/** What is chosen before an act is drawn: what is done, and within which unit. */
@Named
@RequestScoped
public class DrawChoices {

  @Inject private OrganisationService organisation;
  @Inject private SuccessionService successionService;
  @Inject private Query query;

  private UnitRow where;

  /** MERGE, SPLIT, RENAME, or REARRANGE for units from anywhere; null while nothing was chosen. */
  SuccessionKind job() {
    return switch (query.text("viec")) {
      case "nhap" -> SuccessionKind.MERGE;
      case "chia" -> SuccessionKind.SPLIT;
      case "doi" -> SuccessionKind.RENAME;
      case "nhieu" -> SuccessionKind.REARRANGE;
      default -> null;
    };
  }

  @PostConstruct
  void load() {
    UUID id = query.idOrNull("trong");
    if (id != null) {
      successionService.requireDraw(id);
      where = organisation.unit(id);
    }
  }

  /** The unit within which something changes, or null while none was chosen. */
  UnitRow where() {
    return where;
  }

  /** Administrative units right under it. */
  List<UnitRow> within() {
    return where() == null ? List.of() : organisation.hamlets(where().key());
  }

  /** Whether hamlets change and not communes. */
  boolean isOfHamlets() {
    return where() != null && where().level() == UnitLevel.COMMUNE;
  }

  public String getJob() {
    return query.text("viec");
  }

  public UnitRow getWhere() {
    return where();
  }

  /** Whether both have been chosen, so that the form can be shown. */
  public boolean isReady() {
    return job() != null && where() != null && !isAcross();
  }

  /** Whether units from anywhere are written by their names. */
  public boolean isAcross() {
    return job() == SuccessionKind.REARRANGE && successionService.mayDraw();
  }

  /** Whether it was not said within which unit, and that must be known. */
  public boolean isPlaceMissing() {
    return job() != null && job() != SuccessionKind.REARRANGE && where() == null;
  }

  /** How many lines the form for many units has. */
  public int getLines() {
    return query.whole("dong", 1, 4);
  }

  /** How many new units it has. */
  public int getUnits() {
    return query.whole("moi", 1, 2);
  }

  /** Units within which the caller may draw. */
  public List<UnitRow> getPlaces() {
    return organisation.reached(Role.ADMIN, Role.PROVINCE_STAFF);
  }

  /** Communes to which a hamlet may move; none for communes. */
  public List<Choice> getParents() {
    return isOfHamlets()
        ? organisation.communes().stream().map(row -> new Choice(row.id(), row.name())).toList()
        : List.of();
  }

  /** The sorts of a new unit. */
  public List<Choice> getKinds() {
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    Stream<UnitKind> kinds =
        isOfHamlets()
            ? Stream.of(UnitKind.HAMLET, UnitKind.RESIDENTIAL_GROUP)
            : Stream.of(UnitKind.COMMUNE, UnitKind.WARD, UnitKind.SPECIAL_ZONE);
    return kinds.map(kind -> new Choice(kind, texts.get("word.unit." + kind.name()))).toList();
  }
}
