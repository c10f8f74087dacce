package vn.hieuhoc.support;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Hands identifiers to the database as text, and takes them as the driver reads them. EclipseLink's
 * own way fails on an identifier that is null, in a column or on the empty side of an outer join.
 */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, Object> {

  @Override
  public Object convertToDatabaseColumn(UUID id) {
    return id == null ? null : id.toString();
  }

  @Override
  public UUID convertToEntityAttribute(Object read) {
    if (read == null || read instanceof UUID) {
      return (UUID) read;
    }
    return UUID.fromString(read.toString());
  }
}
