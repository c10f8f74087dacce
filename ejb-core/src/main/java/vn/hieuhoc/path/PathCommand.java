package vn.hieuhoc.path;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What is said of a path.
 *
 * @param unit public id of the unit that lays it out
 * @param title what it is called
 * @param about what one can do afterwards, or null
 * @param audience for whom it is, or null
 * @param topic topic code, or null
 */
public record PathCommand(
    @NotNull UUID unit,
    @NotBlank @Size(max = 200) String title,
    @Size(max = 4000) String about,
    @Size(max = 300) String audience,
    @Pattern(regexp = "[a-z0-9-]{1,60}") String topic) {}
