package vn.hieuhoc.portal.support;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Public identifiers in fields: what a choice of a list sends. */
@FacesConverter(forClass = UUID.class)
public class IdConverter implements Converter<UUID> {

  @Override
  public UUID getAsObject(FacesContext context, UIComponent field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return UUID.fromString(text.strip());
    } catch (IllegalArgumentException notAnId) {
      throw new ConverterException(DayConverter.message(context, field, "converter.id"), notAnId);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent field, UUID id) {
    return id == null ? "" : id.toString();
  }
}
