package vn.hieuhoc.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.Set;

/** The rules of the web module, each as one sentence that a build can refuse. */
final class PortalRules {

  private static final int COLLABORATORS_OF_A_BACKING = 3;
  private static final int COLLABORATORS = 6;
  private static final Set<JavaModifier> FIXED = Set.of(JavaModifier.STATIC, JavaModifier.FINAL);

  static final ArchRule NO_ENTITY_IS_KEPT =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage("vn.hieuhoc.portal..", "vn.hieuhoc.api..", "vn.hieuhoc.player..")
          .should(notHoldAnEntity())
          .allowEmptyShould(true);

  static final ArchRule THE_DATABASE_IS_FAR_AWAY =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.hieuhoc.portal.ops..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..", "java.sql..", "org.apache.lucene..", "vn.hieuhoc.content..")
          .because("pages and resources call services only; operations ask the pool how it is");

  static final ArchRule PRIMEFACES_HAS_ONE_BRIDGE =
      noClasses()
          .that()
          .doNotHaveSimpleName("LazyRows")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.primefaces..");

  static final ArchRule NAMES_FOR_PAGES_STAND_IN_THE_PORTAL =
      classes()
          .that()
          .areAnnotatedWith(Named.class)
          .should()
          .resideInAPackage("vn.hieuhoc.portal..")
          .allowEmptyShould(true);

  static final ArchRule NO_STATE_IN_WEB_SESSIONS =
      noClasses().should().beAnnotatedWith(SessionScoped.class);

  static final ArchRule RESOURCES_ARE_CALLED_SO =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .haveSimpleNameEndingWith("Resource")
          .allowEmptyShould(true);

  static final ArchRule RESOURCES_ARE_MADE_ONCE =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .beAnnotatedWith(ApplicationScoped.class)
          .allowEmptyShould(true)
          .because("making one for each request costs a tenth of a small one");

  static final ArchRule RESOURCES_KEEP_NOTHING =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should(haveOnlyFieldsThatAreGiven())
          .allowEmptyShould(true)
          .because("one resource answers everybody at once: what it kept of one another would see");

  static final ArchRule FEW_COLLABORATORS =
      classes()
          .should(haveAtMostInjected(COLLABORATORS))
          .andShould(haveAtMostInjectedWhenBacking(COLLABORATORS_OF_A_BACKING));

  static final ArchRule FEATURES_FORM_NO_CYCLE =
      slices().matching("vn.hieuhoc.portal.(*)..").should().beFreeOfCycles();

  private PortalRules() {}

  private static ArchCondition<JavaField> notHoldAnEntity() {
    DescribedPredicate<JavaClass> entity =
        DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class));
    return new ArchCondition<>("not hold an entity") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean held = field.getAllInvolvedRawTypes().stream().anyMatch(entity);
        events.add(
            new SimpleConditionEvent(
                field, !held, field.getFullName() + (held ? " holds an entity" : "")));
      }
    };
  }

  /** Injected, a setting or a part of the call given anew each time, or fixed for ever. */
  private static ArchCondition<JavaClass> haveOnlyFieldsThatAreGiven() {
    return new ArchCondition<>("have only fields that are injected or fixed") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getAllFields()) {
          boolean fixed = field.getModifiers().containsAll(FIXED);
          boolean given =
              !field.getModifiers().contains(JavaModifier.STATIC)
                  && (field.isAnnotatedWith(Inject.class) || field.isAnnotatedWith(Context.class));
          events.add(
              new SimpleConditionEvent(
                  field, fixed || given, field.getFullName() + (fixed || given ? "" : " is kept")));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> haveAtMostInjected(int most) {
    return new ArchCondition<>("have at most " + most + " injected collaborators") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        long count = injected(type);
        events.add(
            new SimpleConditionEvent(
                type, count <= most, type.getName() + " has " + count + " collaborators"));
      }
    };
  }

  private static ArchCondition<JavaClass> haveAtMostInjectedWhenBacking(int most) {
    return new ArchCondition<>("have at most " + most + " when it backs a page") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        long count = injected(type);
        boolean fine = !type.getSimpleName().endsWith("Backing") || count <= most;
        events.add(
            new SimpleConditionEvent(
                type, fine, type.getName() + " backs a page with " + count + " collaborators"));
      }
    };
  }

  /**
   * Settings are values, and the frame is the floor a page stands on: neither is a collaborator.
   */
  private static long injected(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> field.isAnnotatedWith(Inject.class))
        .filter(field -> !field.getRawType().getPackageName().equals("vn.hieuhoc.portal.support"))
        .filter(
            field ->
                !field.isAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty"))
        .count();
  }
}
