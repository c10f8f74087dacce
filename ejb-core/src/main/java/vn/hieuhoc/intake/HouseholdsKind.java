package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.collective.HouseholdService;
import vn.hieuhoc.collective.NewHousehold;
import vn.hieuhoc.collective.NewMember;

/** Members of households; those of one place with the same code are one. */
@ApplicationScoped
class HouseholdsKind extends CollectiveKind {

  @Inject private HouseholdService households;

  HouseholdsKind() {
    super("households", "household", "code", 40, "import.household-unclear");
  }

  @Override
  String sameness(String name) {
    return name;
  }

  @Override
  boolean isOneAtATime() {
    return true;
  }

  @Override
  UUID create(String name, UUID unit, LocalDate from) {
    return households.create(new NewHousehold(name, unit, from, List.of()));
  }

  @Override
  void begin(UUID group, UUID unit, LocalDate from) {
    households.begin(group, unit, from);
  }

  @Override
  void join(UUID group, NewMember member, LocalDate from) {
    households.join(group, member, from);
  }

  @Override
  void leave(UUID group, UUID person, LocalDate day) {
    households.leave(group, person, day);
  }
}
