package vn.hieuhoc.portal.support;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Locale;
import java.util.Map;

/** Says what is wrong with a value that breaks a constraint, in the person's language. */
public final class ViolationText {

  private static final String STANDARD = "jakarta.validation.constraints.";

  private ViolationText() {}

  public static String of(ConstraintViolation<?> violation, Locale locale) {
    Texts texts = Texts.validation(locale);
    String key = code(violation) + shade(violation);
    String text = texts.containsKey(key) ? texts.get(key) : texts.get("constraint.other");
    for (Map.Entry<String, Object> attribute :
        violation.getConstraintDescriptor().getAttributes().entrySet()) {
      text =
          text.replace(
              "{" + attribute.getKey() + "}", written(violation, attribute.getValue(), locale));
    }
    return text;
  }

  /** The same sentence, said of the field with this label; without one it stands alone. */
  public static String named(String label, ConstraintViolation<?> violation, Locale locale) {
    String text = of(violation, locale);
    return label == null
        ? text
        : Texts.validation(locale)
            .say(
                "constraint.named",
                label,
                text.substring(0, 1).toLowerCase(locale) + text.substring(1));
  }

  /** {@code constraint.NotBlank} for the standard ones, the own key of a message otherwise. */
  public static String code(ConstraintViolation<?> violation) {
    String template = violation.getMessageTemplate();
    String name = template.replaceAll("[{}]", "");
    if (name.startsWith(STANDARD)) {
      return "constraint." + name.substring(STANDARD.length()).replace(".message", "");
    }
    return name;
  }

  /** The length of a text is counted in letters, and often only one end of it matters. */
  private static String shade(ConstraintViolation<?> violation) {
    Map<String, Object> bounds = violation.getConstraintDescriptor().getAttributes();
    boolean letters =
        code(violation).equals("constraint.Size")
            && violation.getInvalidValue() instanceof CharSequence;
    if (!letters) {
      return "";
    }
    return Integer.valueOf(0).equals(bounds.get("min")) ? ".most-letters" : ".letters";
  }

  /** The last name of the path: the field of the command record, also of one thing in its list. */
  public static String field(ConstraintViolation<?> violation) {
    String field = null;
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
        field = node.getName();
      }
    }
    return field;
  }

  /** A year is no amount: it has no dots. */
  private static String written(ConstraintViolation<?> violation, Object value, Locale locale) {
    String field = String.valueOf(field(violation)).toLowerCase(Locale.ROOT);
    if (field.endsWith("year")) {
      return String.valueOf(value);
    }
    return value instanceof Number number ? Formats.number(number, locale) : String.valueOf(value);
  }
}
