package vn.hieuhoc;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Transient;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.SystemUse;

/** What the rules of the house ask that ArchUnit has no word for. */
final class Conditions {

  private static final String OURS = "vn.hieuhoc";

  private Conditions() {}

  static ArchCondition<JavaClass> needATransaction() {
    return each(
        "be @Transactional(MANDATORY)",
        type ->
            type.tryGetAnnotationOfType(Transactional.class)
                    .map(tx -> tx.value() == Transactional.TxType.MANDATORY)
                    .orElse(false)
                ? List.of()
                : List.of(type.getName() + " can be called outside a transaction"));
  }

  static ArchCondition<JavaClass> haveAtMostInjected(int most) {
    return each(
        "have at most " + most + " injected collaborators",
        type -> {
          long injected =
              type.getFields().stream()
                  .filter(field -> field.isAnnotatedWith(Inject.class))
                  .filter(field -> !field.isAnnotatedWith(ConfigProperty.class))
                  .count();
          return injected <= most
              ? List.of()
              : List.of(type.getName() + " has " + injected + " injected collaborators");
        });
  }

  static ArchCondition<JavaClass> implementNothingOfOurs() {
    return each(
        "implement no interface of ours",
        type ->
            type.getRawInterfaces().stream()
                .filter(above -> above.getPackageName().startsWith(OURS))
                .map(above -> type.getName() + " implements " + above.getName())
                .toList());
  }

  /**
   * A use case asks {@link Access}, itself or through what it calls, or says by an annotation why
   * it need not.
   */
  static ArchCondition<JavaMethod> askForPermission() {
    return each(
        "ask Access, or be @OpenToAll or @SystemUse",
        method ->
            isExempt(method) || asks(method, new HashSet<>())
                ? List.of()
                : List.of(method.getFullName() + " neither asks Access nor says why it need not"));
  }

  static ArchCondition<JavaField> beSpelledOut() {
    return each(
        "be mapped in full",
        field -> {
          List<String> faults = new ArrayList<>();
          String name = field.getFullName();
          if (field.isAnnotatedWith(Transient.class)
              || field.isAnnotatedWith(OneToMany.class)
              || field.isAnnotatedWith(CollectionTable.class)) {
            return faults;
          }
          if (!named(field)) {
            faults.add(name + " has no column name: EclipseLink would make up one in capitals");
          }
          if (field.getRawType().isEnum()
              && !field
                  .tryGetAnnotationOfType(Enumerated.class)
                  .map(e -> e.value() == EnumType.STRING)
                  .orElse(false)) {
            faults.add(name + " is an enum that is not kept as a string");
          }
          if (field
              .tryGetAnnotationOfType(GeneratedValue.class)
              .map(g -> g.strategy() != GenerationType.IDENTITY)
              .orElse(false)) {
            faults.add(name + " is generated, but not by IDENTITY");
          }
          boolean eager =
              field
                      .tryGetAnnotationOfType(ManyToOne.class)
                      .map(to -> to.fetch() != FetchType.LAZY)
                      .orElse(false)
                  || field
                      .tryGetAnnotationOfType(OneToOne.class)
                      .map(to -> to.fetch() != FetchType.LAZY)
                      .orElse(false);
          if (eager) {
            faults.add(name + " is not LAZY");
          }
          return faults;
        });
  }

  static ArchCondition<JavaMethod> handOutNoEntity() {
    return each(
        "hand out no entity",
        method ->
            method.getReturnType().getAllInvolvedRawTypes().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(type -> method.getFullName() + " hands out " + type.getName())
                .toList());
  }

  private static boolean named(JavaField field) {
    return field
            .tryGetAnnotationOfType(Column.class)
            .map(column -> !column.name().isEmpty())
            .orElse(false)
        || field
            .tryGetAnnotationOfType(JoinColumn.class)
            .map(column -> !column.name().isEmpty())
            .orElse(false);
  }

  private static boolean isExempt(JavaMethod method) {
    return isMarked(method, OpenToAll.class) || isMarked(method, SystemUse.class);
  }

  private static boolean isMarked(
      JavaMethod method, Class<? extends java.lang.annotation.Annotation> mark) {
    return method.isAnnotatedWith(mark) || method.getOwner().isAnnotatedWith(mark);
  }

  private static boolean asks(JavaMethod method, Set<JavaMethod> seen) {
    if (!seen.add(method)) {
      return false;
    }
    for (JavaMethodCall call : method.getMethodCallsFromSelf()) {
      JavaClass owner = call.getTargetOwner();
      if (owner.isEquivalentTo(Access.class)) {
        return true;
      }
      boolean follow =
          owner.getPackageName().startsWith(OURS)
              && call.getTarget()
                  .resolveMember()
                  .filter(called -> !isExempt(called) && asks(called, seen))
                  .isPresent();
      if (follow) {
        return true;
      }
    }
    return false;
  }

  private static <T> ArchCondition<T> each(String wanted, Function<T, List<String>> faults) {
    return new ArchCondition<>(wanted) {
      @Override
      public void check(T item, ConditionEvents events) {
        faults.apply(item).forEach(fault -> events.add(SimpleConditionEvent.violated(item, fault)));
      }
    };
  }
}
