package vn.hieuhoc.portal.collective;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.collective.ClanRow;
import vn.hieuhoc.collective.ClanService;
import vn.hieuhoc.collective.MemberRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Query;

/** One clan with its members. */
@Named
@RequestScoped
public class ClanBacking {

  @Inject private ClanService clanService;
  @Inject private Query query;

  private ClanRow clan;
  private List<MemberRow> members;

  @PostConstruct
  void load() {
    clan = clanService.find(query.id("id"));
    members = clanService.members(clan.id());
  }

  public ClanRow getClan() {
    return clan;
  }

  public List<MemberRow> getMembers() {
    return members;
  }

  /** True while it lasts and the caller keeps it. */
  public boolean isChangeable() {
    return clan.validTo() == null && clanService.keeps(clan);
  }

  /** Who belongs to it now. */
  public List<Choice> getPresent() {
    return members.stream()
        .filter(member -> member.validTo() == null)
        .map(member -> new Choice(member.person(), member.fullName()))
        .toList();
  }
}
