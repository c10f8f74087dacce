package vn.hieuhoc.portal.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.programme.ProgrammeDetails;
import vn.hieuhoc.programme.ProgrammeRow;
import vn.hieuhoc.programme.ProgrammeView;
import vn.hieuhoc.programme.TrainingPurpose;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.support.Refused;

/** Writing a programme, new or again. */
@Named
@RequestScoped
public class EditProgrammeBacking {

  private static final int SPARE = 2;

  @Inject private ProgrammeDesk desk;
  @Inject private Query query;
  @Inject private Reply reply;

  private UUID id;
  private String code;
  private String name;
  private TrainingPurpose purpose = TrainingPurpose.IT_FOR_CADRES;
  private String basis;
  private LocalDate validFrom;
  private LocalDate dueOn;
  private Trust leastTrust = Trust.CONFIRMED;
  private List<String> audience = new ArrayList<>();
  private final List<ItemForm> items = new ArrayList<>();

  @PostConstruct
  void load() {
    id = query.idOrNull("id");
    if (id == null) {
      validFrom = desk.firstDay();
      desk.planItems().forEach(item -> items.add(new ItemForm(item)));
      audience.addAll(List.of("CHAIR@COMMUNE", "VICE_CHAIR@COMMUNE", "BOARD_MEMBER@COMMUNE"));
    } else {
      take(desk.find(id));
    }
    for (int i = 0; i < SPARE; i++) {
      items.add(new ItemForm((String) null));
    }
  }

  private void take(ProgrammeView view) {
    ProgrammeRow programme = view.programme();
    code = programme.code();
    name = programme.name();
    purpose = programme.purpose();
    basis = programme.basis();
    validFrom = programme.validFrom();
    dueOn = programme.dueOn();
    leastTrust = programme.leastTrust();
    view.audience()
        .forEach(
            who ->
                audience.add(
                    who.position() + (who.level() == null ? "" : "@" + who.level().name())));
    view.items().forEach(item -> items.add(new ItemForm(item)));
  }

  /** Keeps what is written; a new programme is a draft. */
  public void save() {
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).isEmpty() && !items.get(i).hasWay()) {
        throw Refused.of("topic" + i, "training.item-without-way", items.get(i).getName());
      }
    }
    ProgrammeDetails details =
        new ProgrammeDetails(
            code,
            name,
            purpose,
            basis,
            validFrom,
            dueOn == null ? null : dueOn.plusDays(1),
            leastTrust,
            items.stream().filter(item -> !item.isEmpty()).map(ItemForm::details).toList(),
            audience.stream().map(EditProgrammeBacking::who).toList());
    UUID saved = desk.save(id, details);
    reply.done("training_edit.message.saved", name).goTo("/quan-ly/boi-duong/{}", saved);
  }

  private static ProgrammeDetails.Audience who(String written) {
    String[] parts = written.split("@", 2);
    return new ProgrammeDetails.Audience(
        parts[0], parts.length == 1 ? null : UnitLevel.valueOf(parts[1]));
  }

  public boolean isNew() {
    return id == null;
  }

  public UUID getId() {
    return id;
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

  public TrainingPurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(TrainingPurpose purpose) {
    this.purpose = purpose;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public Trust getLeastTrust() {
    return leastTrust;
  }

  public void setLeastTrust(Trust leastTrust) {
    this.leastTrust = leastTrust;
  }

  public List<String> getAudience() {
    return audience;
  }

  public void setAudience(List<String> audience) {
    this.audience = audience == null ? new ArrayList<>() : audience;
  }

  public List<ItemForm> getItems() {
    return items;
  }
}
