package vn.hieuhoc.portal.succession;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.succession.HoldingRow;
import vn.hieuhoc.succession.Placement;
import vn.hieuhoc.succession.PlacementService;
import vn.hieuhoc.succession.Waiting;
import vn.hieuhoc.succession.WaitingRow;
import vn.hieuhoc.support.PageRequest;

/** Places what one split unit left: hamlets, people, households, clans. */
@Named
@RequestScoped
public class PlacingBacking {

  private static final int SIZE = 50;

  @Inject private PlacementService placementService;
  @Inject private Way way;

  private Waiting waiting;
  private UUID unitTarget;
  private UUID personTarget;
  private UUID householdTarget;
  private UUID clanTarget;
  private boolean all;

  @PostConstruct
  void load() {
    waiting =
        placementService.waiting(
            way.id(),
            getWords(),
            PageRequest.ofNumber(way.query().whole(Paging.PARAMETER, 1, 1), SIZE));
  }

  /** Puts the ticked hamlets, centres and workplaces in the chosen commune. */
  public void placeUnits() {
    place(new Placement(unitTarget, ticked(), null, null, null, null, null));
  }

  /** Puts the ticked people, or all who are found, in the chosen place. */
  public void placePeople() {
    place(
        all
            ? new Placement(personTarget, null, null, null, null, getWords(), null)
            : new Placement(personTarget, null, ticked(), null, null, null, null));
  }

  /** Puts the ticked households in the chosen place. */
  public void placeHouseholds() {
    place(new Placement(householdTarget, null, null, ticked(), null, null, null));
  }

  /** Puts the ticked clans in the chosen place. */
  public void placeClans() {
    place(new Placement(clanTarget, null, null, null, ticked(), null, null));
  }

  /** Everybody goes where the household or its head has been placed. */
  public void followHouseholds() {
    place(new Placement(null, null, null, null, null, null, true));
  }

  private void place(Placement placement) {
    int placed = placementService.place(waiting.holding().id(), placement);
    way.done("succession_placing.message.placed", placed)
        .goTo("/quan-ly/cho-xep/{}", waiting.holding().id());
  }

  private List<UUID> ticked() {
    return way.query().ticked();
  }

  public HoldingRow getHolding() {
    return waiting.holding();
  }

  public List<WaitingRow> getUnits() {
    return waiting.units();
  }

  public List<WaitingRow> getPeople() {
    return waiting.people().items();
  }

  /** How many people are found. */
  public long getFound() {
    return waiting.people().total();
  }

  public Paging getPaging() {
    return new Paging(
        waiting.people(),
        "/quan-ly/cho-xep/"
            + waiting.holding().id()
            + "?q="
            + URLEncoder.encode(getWords(), StandardCharsets.UTF_8));
  }

  public List<WaitingRow> getHouseholds() {
    return waiting.households();
  }

  public List<WaitingRow> getClans() {
    return waiting.clans();
  }

  /** The units the split one went on in. */
  public List<Choice> getCommunes() {
    return waiting.holding().targets().stream()
        .map(unit -> new Choice(unit.id(), unit.name()))
        .toList();
  }

  /** These units and their hamlets. */
  public List<Choice> getPlaces() {
    return waiting.places().stream()
        .map(
            place ->
                new Choice(
                    place.id(),
                    place.more() == null ? place.name() : place.more() + " – " + place.name()))
        .toList();
  }

  public String getWords() {
    return way.query().text("q");
  }

  public UUID getUnitTarget() {
    return unitTarget;
  }

  public void setUnitTarget(UUID unitTarget) {
    this.unitTarget = unitTarget;
  }

  public UUID getPersonTarget() {
    return personTarget;
  }

  public void setPersonTarget(UUID personTarget) {
    this.personTarget = personTarget;
  }

  public UUID getHouseholdTarget() {
    return householdTarget;
  }

  public void setHouseholdTarget(UUID householdTarget) {
    this.householdTarget = householdTarget;
  }

  public UUID getClanTarget() {
    return clanTarget;
  }

  public void setClanTarget(UUID clanTarget) {
    this.clanTarget = clanTarget;
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }
}
