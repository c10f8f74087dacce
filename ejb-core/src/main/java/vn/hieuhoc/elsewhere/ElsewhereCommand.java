package vn.hieuhoc.elsewhere;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.support.VietnameseText;

/**
 * Something learnt at another place.
 *
 * @param what what it was
 * @param issuer who taught it or gave the paper
 * @param date the day it was finished
 * @param hours how many hours it took, or null
 * @param number number of the paper, or null
 * @param topics codes of what it was about
 * @param checked how it was checked; null, and whatever a learner says of himself, is SELF_DECLARED
 */
public record ElsewhereCommand(
    @NotBlank @Size(max = 300) String what,
    @NotBlank @Size(max = 300) String issuer,
    @NotNull LocalDate date,
    @DecimalMin("0.1") @DecimalMax("2000") BigDecimal hours,
    @Size(max = 60) String number,
    @Size(max = 10) Set<@NotBlank @Size(max = 60) String> topics,
    Trust checked) {

  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  public ElsewhereCommand {
    topics = topics == null ? Set.of() : Set.copyOf(topics);
    checked = checked == null ? Trust.SELF_DECLARED : checked;
  }

  LearntElsewhere learnt(Trust trust) {
    return new LearntElsewhere(
        VietnameseText.tidy(what),
        VietnameseText.tidy(issuer),
        date,
        hours == null
            ? null
            : Duration.ofMinutes(
                hours.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).longValueExact()),
        VietnameseText.tidyOrNull(number),
        topics,
        trust);
  }
}
