package vn.hieuhoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule of the house is seen to refuse a class that breaks it. */
class HouseRulesBreakTest {

  private static final JavaClasses BROKEN =
      new ClassFileImporter()
          .importPackages("vn.hieuhoc.broken", "vn.hieuhoc.brokentoo", "vn.hieuhoc.access");

  private static final Map<String, ArchRule> RULES =
      Map.ofEntries(
          Map.entry("slice", HouseRules.FEATURES_FORM_NO_CYCLE),
          Map.entry("HttpServletRequest", HouseRules.DOMAIN_KNOWS_NO_WEB_INDEX_OR_STORAGE),
          Map.entry(
              "OpenRepository> has modifier PUBLIC", HouseRules.REPOSITORIES_STAY_IN_THEIR_FEATURE),
          Map.entry("outside a transaction", HouseRules.REPOSITORIES_NEED_A_TRANSACTION),
          Map.entry("Grasping.entityManager", HouseRules.ONLY_REPOSITORIES_TOUCH_JPA),
          Map.entry("Deriver.file", HouseRules.DERIVATION_IS_PURE),
          Map.entry("Busy has 7", HouseRules.AT_MOST_SIX_COLLABORATORS),
          Map.entry("TrustingService.all()", HouseRules.USE_CASES_ASK),
          Map.entry("LooseService", HouseRules.SERVICES_ARE_STATELESS),
          Map.entry("LooseService>", HouseRules.NOTHING_IS_NAMED),
          Map.entry("Deriver.json()", HouseRules.JSON_HAS_ONE_PROVIDER),
          Map.entry("fireAsync", HouseRules.LATER_IS_A_ROW),
          Map.entry("setUnnamed", HouseRules.ENTITIES_HAVE_NO_SETTERS),
          Map.entry("Thing>", HouseRules.ENTITIES_NAME_THEIR_TABLE),
          Map.entry("Thing.unnamed has no column", HouseRules.ENTITY_FIELDS_ARE_SPELLED_OUT),
          Map.entry("hands out", HouseRules.SERVICES_HAND_OUT_NO_ENTITIES),
          Map.entry("ThingManager", HouseRules.NAMES_SAY_WHAT_IT_IS));

  @TestFactory
  Stream<DynamicTest> everyRuleRefusesWhatBreaksIt() {
    return RULES.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getValue().getDescription(),
                    () -> assertThat(report(entry.getValue())).contains(entry.getKey())));
  }

  @Test
  void mappingsAreRefusedForEachReason() {
    assertThat(report(HouseRules.ENTITY_FIELDS_ARE_SPELLED_OUT))
        .contains("Thing.id is generated, but not by IDENTITY")
        .contains("Thing.role is an enum")
        .contains("Thing.parent is not LAZY");
  }

  @Test
  void whoAsksOrSaysWhyNotIsLeftInPeace() {
    assertThat(report(HouseRules.USE_CASES_ASK))
        .doesNotContain("TrustingService.asks")
        .doesNotContain("TrustingService.open");
  }

  private static String report(ArchRule rule) {
    return rule.evaluate(BROKEN).getFailureReport().toString();
  }
}
