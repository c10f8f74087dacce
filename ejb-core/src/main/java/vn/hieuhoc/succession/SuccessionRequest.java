package vn.hieuhoc.succession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.SuccessionKind;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.support.VietnameseText;

/**
 * An act as it is asked for.
 *
 * @param kind what it does
 * @param basis the legal text, such as {@code Nghị quyết 1667/NQ-UBTVQH15}
 * @param date the first day of the new map
 * @param units units it makes, or null
 * @param parts which unit goes on in which, or null
 * @param changes what is said otherwise of units that stay, or null
 */
public record SuccessionRequest(
    @NotNull SuccessionKind kind,
    @NotBlank @Size(max = 300) String basis,
    @NotNull LocalDate date,
    @Size(max = 2_000) List<@Valid @NotNull NewSuccessor> units,
    @Size(max = 5_000) List<@Valid @NotNull Part> parts,
    @Size(max = 2_000) List<@Valid @NotNull UnitChange> changes) {

  /** Lists that were left out are empty; texts are tidied. */
  public SuccessionRequest {
    basis = VietnameseText.tidy(basis);
    units = units == null ? List.of() : List.copyOf(units);
    parts = parts == null ? List.of() : List.copyOf(parts);
    changes = changes == null ? List.of() : List.copyOf(changes);
  }

  /**
   * A unit that the act makes.
   *
   * @param key how {@link Part#to} and {@link #parent} name it within the request
   * @param code its code
   * @param name full name with its kind
   * @param shortName name without the kind, or null when the same
   * @param level how high it stands
   * @param kind what sort it is
   * @param parent public id of the unit above, or the key of one that is made too; null for a
   *     province
   */
  public record NewSuccessor(
      @NotBlank @Size(max = 40) String key,
      @NotBlank @Size(max = 40) String code,
      @NotBlank @Size(max = 200) String name,
      @Size(max = 200) String shortName,
      @NotNull UnitLevel level,
      @NotNull UnitKind kind,
      @Size(max = 40) String parent) {

    /** Texts are tidied, and a blank one says nothing. */
    public NewSuccessor {
      code = VietnameseText.tidyOrNull(code);
      name = VietnameseText.tidyOrNull(name);
      shortName = VietnameseText.tidyOrNull(shortName);
    }
  }

  /**
   * A unit goes on in another.
   *
   * @param from public id of the unit that ends
   * @param to public id of a unit that stands, or key of one that is made
   * @param share part of it, above 0 to 1; null for all of it when it stands alone, else for a part
   *     that was not measured
   */
  public record Part(
      @NotNull UUID from,
      @NotBlank @Size(max = 40) String to,
      @Digits(integer = 3, fraction = 10) BigDecimal share) {}

  /**
   * A unit stays itself under another code, name or place; what is null stays.
   *
   * @param unit public id
   * @param code new code, or null
   * @param name new full name, or null
   * @param shortName new name without the kind, or null
   * @param kind new sort, or null
   * @param parent public id of the new unit above, or null
   */
  public record UnitChange(
      @NotNull UUID unit,
      @Size(max = 40) String code,
      @Size(max = 200) String name,
      @Size(max = 200) String shortName,
      UnitKind kind,
      UUID parent) {

    /** Texts are tidied, and a blank one says nothing. */
    public UnitChange {
      code = VietnameseText.tidyOrNull(code);
      name = VietnameseText.tidyOrNull(name);
      shortName = VietnameseText.tidyOrNull(shortName);
    }

    private boolean renames() {
      return name != null || shortName != null || kind != null;
    }

    /** Whether it says anything. */
    boolean says() {
      return renames() || code != null || parent != null;
    }

    /** Whether it says what an act of a kind is for, and nothing that is for another kind. */
    boolean fits(SuccessionKind of) {
      return switch (of) {
        case RENAME -> renames() && code == null && parent == null;
        case RECODE -> code != null && parent == null;
        default -> parent != null;
      };
    }
  }
}
