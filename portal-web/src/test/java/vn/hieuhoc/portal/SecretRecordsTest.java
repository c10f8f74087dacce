package vn.hieuhoc.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Records end up in logs and messages; what they know of secrets does not. */
class SecretRecordsTest {

  private static final Pattern SECRET =
      Pattern.compile("password|secret|token|identityNumber|phone", Pattern.CASE_INSENSITIVE);

  private static final String VALUE = "KhongAiDuocDoc4711";

  @TestFactory
  Stream<DynamicTest> noRecordTellsItsSecrets() {
    return records()
        .filter(type -> Stream.of(type.getRecordComponents()).anyMatch(this::isSecret))
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.getName(), () -> assertThat(filled(type)).doesNotContain(VALUE)));
  }

  @Test
  void aRecordThatTellsIsSeen() throws ReflectiveOperationException {
    assertThat(filled(Telling.class)).contains(VALUE);
    assertThat(records()).hasSizeGreaterThan(100);
  }

  /** Breaks the rule. */
  record Telling(String password) {}

  /** A unit's telephone stands on its public page. */
  private boolean isSecret(RecordComponent component) {
    return component.getType() == String.class
        && SECRET.matcher(component.getName()).find()
        && !component.getDeclaringRecord().getSimpleName().contains("Unit");
  }

  private static Stream<? extends Class<?>> records() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.hieuhoc")
            .stream()
            .filter(JavaClass::isRecord)
            .map(JavaClass::reflect);
  }

  private static String filled(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new);
    Constructor<?> made = type.getDeclaredConstructor(types);
    made.setAccessible(true);
    return made.newInstance(Stream.of(components).map(SecretRecordsTest::sample).toArray())
        .toString();
  }

  private static Object sample(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == String.class) {
      return SECRET.matcher(component.getName()).find() ? VALUE : "open";
    }
    if (type == UUID.class) {
      return UUID.randomUUID();
    }
    if (type == List.class) {
      return List.of();
    }
    if (type == Set.class) {
      return Set.of();
    }
    if (type == Map.class) {
      return Map.of();
    }
    if (type == boolean.class) {
      return false;
    }
    return type == int.class ? 0 : type == long.class ? (Object) 0L : null;
  }
}
