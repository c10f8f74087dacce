package vn.hieuhoc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;

/** The rules of the house, each as one sentence that a build can refuse. */
final class HouseRules {

  static final ArchRule FEATURES_FORM_NO_CYCLE =
      slices().matching("vn.hieuhoc.(*)..").should().beFreeOfCycles();

  static final ArchRule DOMAIN_KNOWS_NO_WEB_INDEX_OR_STORAGE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.servlet..",
              "jakarta.faces..",
              "jakarta.ws.rs..",
              "jakarta.jms..",
              "org.apache.lucene..",
              "org.apache.tika..",
              "org.primefaces..",
              "vn.hieuhoc.content..",
              "vn.hieuhoc.portal..",
              "vn.hieuhoc.api..",
              "vn.hieuhoc.deploy..");

  static final ArchRule REPOSITORIES_STAY_IN_THEIR_FEATURE =
      classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();

  static final ArchRule REPOSITORIES_NEED_A_TRANSACTION =
      classes()
          .that()
          .haveSimpleNameEndingWith("Repository")
          .should()
          .beAnnotatedWith(ApplicationScoped.class)
          .andShould(Conditions.needATransaction());

  static final ArchRule ONLY_REPOSITORIES_TOUCH_JPA =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Repository")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class);

  static final ArchRule DERIVATION_IS_PURE =
      noClasses()
          .that()
          .haveSimpleName("Deriver")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta..", "java.sql..", "java.io..", "java.nio..");

  static final ArchRule AT_MOST_SIX_COLLABORATORS =
      classes().should(Conditions.haveAtMostInjected(6));

  static final ArchRule USE_CASES_ASK =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .arePublic()
          .and()
          .areNotStatic()
          .should(Conditions.askForPermission());

  static final ArchRule SERVICES_ARE_STATELESS =
      classes()
          .that()
          .haveSimpleNameEndingWith("Service")
          .and()
          .areNotInterfaces()
          .should()
          .beAnnotatedWith(Stateless.class)
          .andShould(Conditions.implementNothingOfOurs());

  static final ArchRule NOTHING_IS_NAMED = noClasses().should().beAnnotatedWith(Named.class);

  static final ArchRule LATER_IS_A_ROW =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Asynchronous.class)
          .orShould()
          .callMethod(Event.class, "fireAsync", Object.class);

  static final ArchRule JSON_HAS_ONE_PROVIDER =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.json.Json")
          .because("it looks through every jar at each call; vn.hieuhoc.support.Json looks once");

  static final ArchRule ENTITIES_HAVE_NO_SETTERS =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .and()
          .haveNameMatching("set[A-Z].*")
          .should()
          .bePublic();

  static final ArchRule ENTITIES_NAME_THEIR_TABLE =
      classes().that().areAnnotatedWith(Entity.class).should().beAnnotatedWith(Table.class);

  static final ArchRule ENTITY_FIELDS_ARE_SPELLED_OUT =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .and()
          .areNotStatic()
          .should(Conditions.beSpelledOut());

  static final ArchRule SERVICES_HAND_OUT_NO_ENTITIES =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .arePublic()
          .should(Conditions.handOutNoEntity());

  static final ArchRule NAMES_SAY_WHAT_IT_IS =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          // Who helps at a session is a word of the domain.
          .haveNameMatching(".*[a-z](?<!Session)Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Wrapper")
          .orShould()
          .haveSimpleNameEndingWith("Bean")
          .orShould()
          .haveSimpleNameEndingWith("DTO")
          .orShould()
          .haveSimpleNameEndingWith("Base");

  private HouseRules() {}
}
