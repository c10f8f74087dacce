package vn.hieuhoc.indicator;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.person.WorkingStatus;
import vn.hieuhoc.position.PositionKind;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.schema.Wired;

/** The parameters as they are when nobody sets any. */
final class SampleParameters {

  private SampleParameters() {}

  static IndicatorParameters usual() {
    IndicatorParameters parameters = new IndicatorParameters();
    for (Field field : IndicatorParameters.class.getDeclaredFields()) {
      if (!field.isAnnotationPresent(ConfigProperty.class)) {
        continue;
      }
      String text = field.getAnnotation(ConfigProperty.class).defaultValue();
      Wired.with(parameters, field.getName(), value(field, text));
    }
    return parameters;
  }

  private static Object value(Field field, String text) {
    if (field.getType() == int.class) {
      return Integer.valueOf(text);
    }
    if (field.getType() == Trust.class) {
      return Trust.valueOf(text);
    }
    List<String> names = Arrays.asList(text.split(","));
    return field.getGenericType().getTypeName().contains("WorkingStatus")
        ? names.stream().map(WorkingStatus::valueOf).toList()
        : names.stream().map(PositionKind::valueOf).toList();
  }
}
