package vn.hieuhoc.enrolmentrule;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** Says who belongs in an offering, and shows what a rule would do before it is saved. */
@Stateless
public class EnrolmentRuleService {

  /** How long a rule may be. */
  public static final int LONGEST = 10_000;

  @Inject private RuleRepository rules;
  @Inject private RuleReading reading;
  @Inject private RuleKeeping keeping;
  @Inject private OfferingService offeringService;
  @Inject private Access access;

  /** The rule of an offering, if it has one. */
  public Optional<SavedRule> rule(UUID offeringId) {
    return rules.saved(run(offeringId).key());
  }

  /**
   * What a rule would do now, in all and by commune.
   *
   * @param rule the rule, JSON
   * @throws Refused {@code enrolment.rule-not-readable}
   */
  public RulePreview preview(UUID offeringId, @NotNull @Size(max = LONGEST) String rule) {
    OfferingRow offering = run(offeringId);
    RuleRepository.Asked asked = reading.read(offering, rule);
    Map<UUID, int[]> counts = new LinkedHashMap<>();
    Map<UUID, String> names = new LinkedHashMap<>();
    int[] all = new int[RuleEffect.values().length];
    for (RuleEffect effect : RuleEffect.values()) {
      for (RuleRepository.InCommune part : rules.byCommune(asked, effect)) {
        counts.computeIfAbsent(part.commune(), key -> new int[all.length])[effect.ordinal()] =
            part.people();
        names.put(part.commune(), part.name());
        all[effect.ordinal()] += part.people();
      }
    }
    List<RulePreview.Area> areas = new ArrayList<>();
    counts.forEach(
        (commune, n) ->
            areas.add(
                new RulePreview.Area(commune, names.get(commune), n[0], n[1], n[2], n[3], n[4])));
    areas.sort(
        java.util.Comparator.comparing(
            RulePreview.Area::name,
            java.util.Comparator.nullsLast(vn.hieuhoc.support.VietnameseText.ORDER)));
    return new RulePreview(all[0], all[1], all[2], all[3], all[4], offering.left(), areas);
  }

  /**
   * Of whom a rule speaks, by name.
   *
   * @param rule the rule, JSON
   * @throws Refused {@code enrolment.rule-not-readable}
   */
  public Page<RulePerson> people(
      UUID offeringId,
      @NotNull @Size(max = LONGEST) String rule,
      @NotNull RuleEffect effect,
      PageRequest page) {
    return rules.people(reading.read(run(offeringId), rule), effect, page);
  }

  /**
   * Saves the rule; it is followed at once, and whenever what the register says of people changes.
   *
   * @param rule the rule, JSON
   * @throws Refused {@code enrolment.rule-not-readable}
   */
  public void save(UUID offeringId, @NotNull @Size(max = LONGEST) String rule) {
    OfferingRow offering = run(offeringId);
    reading.read(offering, rule);
    keeping.save(offering, rule, access.require(offering.unitKey(), Role.CENTRE_MANAGER));
  }

  /** Takes the rule away; whom it brought in stays. */
  public void remove(UUID offeringId) {
    OfferingRow offering = run(offeringId);
    keeping.remove(offering, access.require(offering.unitKey(), Role.CENTRE_MANAGER));
  }

  private OfferingRow run(UUID offeringId) {
    OfferingRow offering = offeringService.row(offeringId);
    access.require(offering.unitKey(), Role.CENTRE_MANAGER);
    return offering;
  }
}
