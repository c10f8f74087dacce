package vn.hieuhoc.succession;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.hieuhoc.organisation.UnitKind;

/**
 * An act of many units as somebody writes it, units by their names.
 *
 * @param basis the legal text
 * @param date first day of the new map
 * @param lines which unit goes on in which; lines without a word are left out
 * @param units units it makes, called M1, M2 and so on by the lines; those without a name are left
 *     out
 */
public record ActDraft(
    @NotBlank @Size(max = 300) String basis,
    @NotNull LocalDate date,
    @NotNull @Size(max = 100) List<@NotNull Line> lines,
    @NotNull @Size(max = 100) List<@NotNull Made> units) {

  /**
   * A unit goes on in another.
   *
   * @param from name or code of the unit that ends
   * @param to name or code of a unit that stands, or M1, M2 and so on
   * @param percent how much of it, or null when not measured
   */
  public record Line(@Size(max = 300) String from, @Size(max = 300) String to, BigDecimal percent) {

    boolean isBlank() {
      return from == null && to == null;
    }
  }

  /**
   * A unit that is made.
   *
   * @param name full name with its kind
   * @param code its code
   * @param kind what sort it is
   * @param parent name or code of the unit above, or M1, M2 and so on; null for a province
   */
  public record Made(
      @Size(max = 200) String name,
      @Size(max = 40) String code,
      UnitKind kind,
      @Size(max = 300) String parent) {}
}
