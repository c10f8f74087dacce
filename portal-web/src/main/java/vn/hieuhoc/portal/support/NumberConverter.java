package vn.hieuhoc.portal.support;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Locale;
import vn.hieuhoc.support.Decimals;

/** Numbers as people write them: 7,5 and 1.056.480 in Vietnamese, 7.5 and 1,056,480 in English. */
@FacesConverter("hieuhoc.Number")
public class NumberConverter implements Converter<Number> {

  @Override
  public Number getAsObject(FacesContext context, UIComponent field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      BigDecimal number = read(text, context.getViewRoot().getLocale());
      Class<?> type = typeOf(context, field);
      if (type == Integer.class || type == int.class) {
        return number.intValueExact();
      }
      if (type == Long.class || type == long.class) {
        return number.longValueExact();
      }
      return number;
    } catch (ArithmeticException | NumberFormatException notANumber) {
      throw new ConverterException(
          DayConverter.message(context, field, "converter.number", example(context, field)),
          notANumber);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent field, Number number) {
    if (number == null) {
      return "";
    }
    String plain = new BigDecimal(number.toString()).toPlainString();
    return Formats.english(context.getViewRoot().getLocale()) ? plain : plain.replace('.', ',');
  }

  private static Class<?> typeOf(FacesContext context, UIComponent field) {
    ValueExpression target = field.getValueExpression("value");
    return target == null ? null : target.getType(context.getELContext());
  }

  /** What one could write here: the field says so itself, or its sort of number does. */
  private static String example(FacesContext context, UIComponent field) {
    Object own = field.getAttributes().get("example");
    if (own != null) {
      return own.toString();
    }
    Class<?> type = typeOf(context, field);
    boolean whole =
        type == Integer.class || type == int.class || type == Long.class || type == long.class;
    return whole ? "12" : Formats.english(context.getViewRoot().getLocale()) ? "7.5" : "7,5";
  }

  static BigDecimal read(String text, Locale locale) {
    String bare = text.strip().replaceAll("[\\s\\u00a0]", "");
    char grouping = Formats.english(locale) ? ',' : '.';
    char decimal = Formats.english(locale) ? '.' : ',';
    boolean grouped = bare.matches("-?\\d{1,3}([" + grouping + "]\\d{3})+([" + decimal + "]\\d+)?");
    String ungrouped = grouped ? bare.replace(String.valueOf(grouping), "") : bare;
    return Decimals.read(ungrouped.replace(',', '.'));
  }
}
