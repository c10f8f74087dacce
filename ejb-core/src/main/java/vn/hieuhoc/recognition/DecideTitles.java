package vn.hieuhoc.recognition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.criteria.Title;

/**
 * A decision to be taken, or to be taken over from paper.
 *
 * @param signerPosition such as "Chủ tịch UBND xã"; may be null
 * @param unit public id of the unit that decides; null for the commune of the first item
 */
public record DecideTitles(
    @NotNull Title title,
    @NotNull @Min(2000) @Max(2100) Integer year,
    @NotBlank @Size(max = 60) String decisionNumber,
    @NotNull LocalDate decisionDate,
    @NotBlank @Size(max = 150) String signer,
    @Size(max = 150) String signerPosition,
    UUID unit,
    @NotEmpty @Size(max = 5000) List<@NotNull @Valid Item> items) {

  /** What is decided for one. */
  public enum Outcome {
    RECOGNISED,
    NOT_RECOGNISED
  }

  /**
   * One subject of the decision. Exactly one of the ids is given: an assessment or a person for
   * citizens, a household, a clan or a unit for the other titles.
   *
   * @param outcome null means RECOGNISED
   * @param reason why not, when it is NOT_RECOGNISED; what the paper says why, for a title from
   *     paper
   * @param validTo first day on which a title from paper no longer holds; null for the end of the
   *     next year
   */
  public record Item(
      UUID assessment,
      UUID person,
      UUID household,
      UUID clan,
      UUID unit,
      Outcome outcome,
      @Size(max = 1000) String reason,
      LocalDate validTo) {

    /** A citizen's case, recognised. */
    public static Item ofCase(UUID assessment) {
      return new Item(assessment, null, null, null, null, Outcome.RECOGNISED, null, null);
    }

    boolean recognises() {
      return outcome != Outcome.NOT_RECOGNISED;
    }

    /** The id that was given, for messages. */
    UUID subject() {
      for (UUID id : new UUID[] {assessment, person, household, clan, unit}) {
        if (id != null) {
          return id;
        }
      }
      return null;
    }
  }
}
