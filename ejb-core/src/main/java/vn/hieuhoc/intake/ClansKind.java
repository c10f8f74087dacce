package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.collective.ClanService;
import vn.hieuhoc.collective.NewClan;
import vn.hieuhoc.collective.NewMember;
import vn.hieuhoc.support.VietnameseText;

/** Members of clans; those of one place whose names differ in marks alone are one. */
@ApplicationScoped
class ClansKind extends CollectiveKind {

  @Inject private ClanService clans;

  ClansKind() {
    super("clans", "clan", "name", 200, "import.clan-unclear");
  }

  @Override
  String sameness(String name) {
    return VietnameseText.fold(name);
  }

  @Override
  boolean isOneAtATime() {
    return false;
  }

  @Override
  UUID create(String name, UUID unit, LocalDate from) {
    return clans.create(new NewClan(name, unit, from, List.of()));
  }

  @Override
  void begin(UUID group, UUID unit, LocalDate from) {
    clans.begin(group, unit, from);
  }

  @Override
  void join(UUID group, NewMember member, LocalDate from) {
    clans.join(group, member, from);
  }

  @Override
  void leave(UUID group, UUID person, LocalDate day) {
    clans.leave(group, person, day);
  }
}
