package vn.hieuhoc.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A quiz tells its answers to who has given some, not to who hands in an empty sheet. */
@ExtendWith(VillagePortal.Provider.class)
class EmptySheetIT {

  @Test
  void anEmptySheetTellsNothing(VillagePortal portal) {
    Caller learner = portal.here().as("presenter");
    learner.made(portal.here().names().fill("offerings/{offering5}/enrolments"), "{}");
    String attempt = learner.made(portal.here().names().fill("quizzes/{quiz5}/attempts"), "{}");

    JsonObject result = learner.done("POST", "attempts/" + attempt + "/submission", null);

    assertThat(result.getBoolean("passed")).isFalse();
    assertThat(result.toString()).doesNotContain("\"correct\":true").contains("\"correct\":false");
  }
}
