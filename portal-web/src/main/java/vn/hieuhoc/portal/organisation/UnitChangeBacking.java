package vn.hieuhoc.portal.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hieuhoc.organisation.Area;
import vn.hieuhoc.organisation.AreaPeriod;
import vn.hieuhoc.organisation.AreaService;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Way;

/** Changing a unit: a dated mark, how it is reached. */
@Named
@RequestScoped
public class UnitChangeBacking {

  @Inject private OrganisationService organisation;
  @Inject private AreaService areaService;
  @Inject private Way way;

  private UnitRow unit;
  private LocalDate remoteFrom;
  private LocalDate remoteTo;
  private String address;
  private String phone;
  private String openingHours;
  private UnitKind.Workplace workplaceKind;
  private UnitLevel managedLevel;

  @PostConstruct
  void load() {
    unit = organisation.unit(way.id());
    address = unit.address();
    phone = unit.phone();
    openingHours = unit.openingHours();
    workplaceKind = unit.workplaceKind();
    managedLevel = unit.managedLevel();
  }

  /** Marks the place as remote for a time, besides the times it has already. */
  public void markRemote() {
    List<AreaPeriod> periods = new ArrayList<>(organisation.areas(unit.key()));
    periods.add(new AreaPeriod(Area.REMOTE, remoteFrom, remoteTo));
    areaService.setAreas(unit.id(), periods);
    way.done("organisation_unit.message.saved").goBack();
  }

  /** Takes all marks away. */
  public void clearMarks() {
    areaService.setAreas(unit.id(), List.of());
    way.done("organisation_unit.message.saved").goBack();
  }

  /** Says how the unit is reached. */
  public void saveContact() {
    organisation.setContact(unit.id(), address, phone, openingHours);
    way.done("organisation_unit.message.saved").goBack();
  }

  /** Says what sort of workplace the unit is. */
  public void saveWorkplace() {
    areaService.setWorkplace(unit.id(), managedLevel, workplaceKind);
    way.done("organisation_unit.message.saved").goBack();
  }

  public UnitKind.Workplace getWorkplaceKind() {
    return workplaceKind;
  }

  public void setWorkplaceKind(UnitKind.Workplace workplaceKind) {
    this.workplaceKind = workplaceKind;
  }

  public UnitLevel getManagedLevel() {
    return managedLevel;
  }

  public void setManagedLevel(UnitLevel managedLevel) {
    this.managedLevel = managedLevel;
  }

  public LocalDate getRemoteFrom() {
    return remoteFrom;
  }

  public void setRemoteFrom(LocalDate remoteFrom) {
    this.remoteFrom = remoteFrom;
  }

  public LocalDate getRemoteTo() {
    return remoteTo;
  }

  public void setRemoteTo(LocalDate remoteTo) {
    this.remoteTo = remoteTo;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getOpeningHours() {
    return openingHours;
  }

  public void setOpeningHours(String openingHours) {
    this.openingHours = openingHours;
  }
}
