package vn.hieuhoc.api.path;

import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.hieuhoc.path.PathCommand;

/**
 * What a program says of a path.
 *
 * @param unit public id of the unit that lays it out
 * @param title what it is called
 * @param about what one can do afterwards
 * @param audience for whom it is
 * @param topic topic code
 * @param steps its steps, such as {@code {"v": 1, "path": {"is": "all", "of": […]}}}; a change
 *     without them leaves the steps as they are
 */
public record NewPathJson(
    @NotNull UUID unit,
    @NotBlank @Size(max = 200) String title,
    @Size(max = 4000) String about,
    @Size(max = 300) String audience,
    String topic,
    JsonObject steps) {

  PathCommand command() {
    return new PathCommand(unit, title, about, audience, topic);
  }

  String tree() {
    return steps == null ? null : steps.toString();
  }
}
