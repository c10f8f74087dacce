package vn.hieuhoc;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house of the domain holds. What each rule says stands in {@link HouseRules}. */
@AnalyzeClasses(packages = "vn.hieuhoc", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest static final ArchRule featuresFormNoCycle = HouseRules.FEATURES_FORM_NO_CYCLE;

  @ArchTest
  static final ArchRule domainKnowsNoServer = HouseRules.DOMAIN_KNOWS_NO_WEB_INDEX_OR_STORAGE;

  @ArchTest
  static final ArchRule repositoriesStayInTheirFeature =
      HouseRules.REPOSITORIES_STAY_IN_THEIR_FEATURE;

  @ArchTest
  static final ArchRule repositoriesNeedATransaction = HouseRules.REPOSITORIES_NEED_A_TRANSACTION;

  @ArchTest static final ArchRule onlyRepositoriesTouchJpa = HouseRules.ONLY_REPOSITORIES_TOUCH_JPA;

  @ArchTest static final ArchRule derivationIsPure = HouseRules.DERIVATION_IS_PURE;

  @ArchTest static final ArchRule fewCollaborators = HouseRules.AT_MOST_SIX_COLLABORATORS;

  @ArchTest static final ArchRule useCasesAskForPermission = HouseRules.USE_CASES_ASK;

  @ArchTest static final ArchRule servicesAreUseCases = HouseRules.SERVICES_ARE_STATELESS;

  @ArchTest static final ArchRule servicesAreNotReachableFromPages = HouseRules.NOTHING_IS_NAMED;

  @ArchTest static final ArchRule laterIsARow = HouseRules.LATER_IS_A_ROW;

  @ArchTest static final ArchRule jsonHasOneProvider = HouseRules.JSON_HAS_ONE_PROVIDER;

  @ArchTest static final ArchRule entitiesHaveNoSetters = HouseRules.ENTITIES_HAVE_NO_SETTERS;

  @ArchTest static final ArchRule entitiesNameTheirTable = HouseRules.ENTITIES_NAME_THEIR_TABLE;

  @ArchTest static final ArchRule entityFieldsAreMapped = HouseRules.ENTITY_FIELDS_ARE_SPELLED_OUT;

  @ArchTest static final ArchRule entitiesStayInside = HouseRules.SERVICES_HAND_OUT_NO_ENTITIES;

  @ArchTest static final ArchRule plainNames = HouseRules.NAMES_SAY_WHAT_IT_IS;
}
