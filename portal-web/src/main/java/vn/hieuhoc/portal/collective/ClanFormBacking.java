package vn.hieuhoc.portal.collective;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.collective.ClanChange;
import vn.hieuhoc.collective.ClanService;
import vn.hieuhoc.collective.MemberRole;
import vn.hieuhoc.collective.NewClan;
import vn.hieuhoc.collective.NewMember;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.portal.person.PersonPick;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;

/** Entering a clan, its name and seat, who joins and leaves, and its end. */
@Named
@RequestScoped
public class ClanFormBacking {

  @Inject private ClanService clanService;
  @Inject private PersonPick pick;
  @Inject private Way way;

  private String name;
  private UUID unit;
  private UUID member;
  private MemberRole role = MemberRole.MEMBER;
  private LocalDate from;
  private LocalDate to;

  /** Enters a clan. */
  public void create() {
    UUID id = clanService.create(new NewClan(name, unit, from, List.of()));
    way.done("collective_clan.message.created", name).goTo("/quan-ly/dong-ho/{}", id);
  }

  /** Somebody joins. */
  public void join() {
    PersonRow joining = pick.person();
    clanService.join(way.id(), new NewMember(joining.id(), role), from);
    way.done("collective_clan.message.joined", joining.fullName()).goBack();
  }

  /** A member leaves. */
  public void leave() {
    clanService.leave(way.id(), member, to);
    way.done("collective_clan.message.left").goBack();
  }

  /** It takes another name. */
  public void rename() {
    clanService.change(way.id(), new ClanChange(name, null, null, null));
    way.done("collective_clan.message.changed").goBack();
  }

  /** Its council sits elsewhere. */
  public void move() {
    clanService.change(way.id(), new ClanChange(null, unit, from, null));
    way.done("collective_clan.message.changed").goBack();
  }

  /** It is no more. */
  public void end() {
    clanService.change(way.id(), new ClanChange(null, null, null, to));
    way.done("collective_clan.message.changed").goBack();
  }

  /** What one is to a clan. */
  public List<Choice> getRoles() {
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    return Arrays.stream(MemberRole.values())
        .map(each -> new Choice(each, texts.get("word.clan-member." + each.name())))
        .toList();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public UUID getUnit() {
    return unit;
  }

  public void setUnit(UUID unit) {
    this.unit = unit;
  }

  public UUID getMember() {
    return member;
  }

  public void setMember(UUID member) {
    this.member = member;
  }

  public MemberRole getRole() {
    return role;
  }

  public void setRole(MemberRole role) {
    this.role = role;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
