package vn.hieuhoc.portal.support;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hieuhoc.support.VietnamTime;

/** Days as people write them: 26/11/2026, 26-11-2026, 26.11.2026, and 2026-11-26 from machines. */
@FacesConverter("hieuhoc.Day")
public class DayConverter implements Converter<LocalDate> {

  private static final Pattern PEOPLE =
      Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
  private static final Pattern MACHINES = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  @Override
  public LocalDate getAsObject(FacesContext context, UIComponent field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return VietnamTime.kept(read(text.strip()));
    } catch (DateTimeException notADay) {
      throw new ConverterException(message(context, field, "converter.day"), notADay);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent field, LocalDate day) {
    return day == null ? "" : Formats.date(day, context.getViewRoot().getLocale());
  }

  /** The day that was typed; null when it is none, or none that is kept. */
  static LocalDate dayOrNull(String text) {
    try {
      return VietnamTime.kept(read(text.strip()));
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  static LocalDate read(String text) {
    Matcher people = PEOPLE.matcher(text);
    if (people.matches()) {
      return LocalDate.of(part(people, 3), part(people, 2), part(people, 1));
    }
    Matcher machines = MACHINES.matcher(text);
    if (machines.matches()) {
      return LocalDate.of(part(machines, 1), part(machines, 2), part(machines, 3));
    }
    throw new DateTimeException(text);
  }

  static FacesMessage message(FacesContext context, UIComponent field, String key, Object... more) {
    Object label = field instanceof UIInput ? field.getAttributes().get("label") : null;
    String text =
        Texts.validation(context.getViewRoot().getLocale())
            .say(key, label == null ? "" : label, more.length == 0 ? "" : more[0]);
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
  }

  private static int part(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
