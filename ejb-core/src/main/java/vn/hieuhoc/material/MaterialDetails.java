package vn.hieuhoc.material;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What is said of a material.
 *
 * @param title title
 * @param description a few sentences, or null
 * @param topics topic codes
 * @param language language code such as {@code vi}, {@code en}, {@code rag}
 * @param author who made it, or null
 * @param licence under which terms it may be used
 * @param source where it comes from, or null
 * @param unit public id of the unit that offers it; fixed once created
 * @param minutes how long it takes, or null to let the portal estimate
 */
public record MaterialDetails(
    @NotBlank @Size(max = 300) String title,
    @Size(max = 10_000) String description,
    @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = "[a-z0-9-]{1,60}") String> topics,
    @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,6})?") String language,
    @Size(max = 200) String author,
    @NotBlank @Size(max = 60) String licence,
    @Size(max = 500) String source,
    @NotNull UUID unit,
    @Min(1) @Max(6_000) Integer minutes) {

  public MaterialDetails {
    topics = topics == null ? List.of() : List.copyOf(topics);
  }
}
