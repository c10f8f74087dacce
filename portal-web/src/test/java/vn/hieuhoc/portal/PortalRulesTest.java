package vn.hieuhoc.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PortalRulesTest {

  private static final int MOST_LINES = 400;

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages("vn.hieuhoc.portal", "vn.hieuhoc.api", "vn.hieuhoc.player");

  private static final JavaClasses BROKEN =
      new ClassFileImporter()
          .importPackages("vn.hieuhoc.portal.broken", "vn.hieuhoc.portal.brokentoo");

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of("no entity is kept", PortalRules.NO_ENTITY_IS_KEPT),
        Arguments.of("the database is far away", PortalRules.THE_DATABASE_IS_FAR_AWAY),
        Arguments.of("PrimeFaces has one bridge", PortalRules.PRIMEFACES_HAS_ONE_BRIDGE),
        Arguments.of("no state in web sessions", PortalRules.NO_STATE_IN_WEB_SESSIONS),
        Arguments.of("resources are called so", PortalRules.RESOURCES_ARE_CALLED_SO),
        Arguments.of("resources are made once", PortalRules.RESOURCES_ARE_MADE_ONCE),
        Arguments.of("resources keep nothing", PortalRules.RESOURCES_KEEP_NOTHING),
        Arguments.of("few collaborators", PortalRules.FEW_COLLABORATORS),
        Arguments.of("features form no cycle", PortalRules.FEATURES_FORM_NO_CYCLE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theRuleIsKept(String name, ArchRule rule) {
    rule.check(OURS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theRuleBites(String name, ArchRule rule) {
    assertThat(rule.evaluate(BROKEN).hasViolation()).as(name).isTrue();
  }

  /** Two of one name, and the portal does not start. */
  @Test
  void noTwoBeansOfPagesHaveOneName() {
    Map<String, List<String>> beans =
        OURS.stream()
            .filter(type -> type.isAnnotatedWith(Named.class))
            .collect(
                Collectors.groupingBy(
                    PortalRulesTest::nameOf,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));

    assertThat(beans).isNotEmpty();
    assertThat(beans.values()).allSatisfy(same -> assertThat(same).hasSize(1));
  }

  private static String nameOf(JavaClass type) {
    String given = type.getAnnotationOfType(Named.class).value();
    return given.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : given;
  }

  @Test
  void namesForPagesStandInThePortal() {
    PortalRules.NAMES_FOR_PAGES_STAND_IN_THE_PORTAL.check(OURS);
    JavaClasses outside = new ClassFileImporter().importPackages("vn.hieuhoc.api.broken");
    assertThat(PortalRules.NAMES_FOR_PAGES_STAND_IN_THE_PORTAL.evaluate(outside).hasViolation())
        .isTrue();
  }

  @Test
  void noClassIsLongerThanItShould() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Map.Entry<Path, String> source : Sources.java(Path.of(".")).entrySet()) {
      long lines = source.getValue().lines().count();
      if (lines > MOST_LINES) {
        tooLong.add(source.getKey() + ": " + lines);
      }
    }
    assertThat(tooLong).isEmpty();
  }
}
