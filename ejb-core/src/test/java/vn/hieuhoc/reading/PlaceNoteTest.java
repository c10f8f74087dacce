package vn.hieuhoc.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import org.junit.jupiter.api.Test;

class PlaceNoteTest {

  private static SavePlace report(String visit, long seconds) {
    return new SavePlace(visit, seconds, 0, false, null);
  }

  private static PlaceNote after(PlaceNote note, SavePlace report) {
    return PlaceNote.read(note.after(report).toJson());
  }

  @Test
  void aReportSentAgainIsNotFresh() {
    PlaceNote note = after(PlaceNote.read(null), report("phone", 30));

    assertThat(note.fresh(report("phone", 30)).seconds()).isZero();
    assertThat(note.fresh(report("phone", 45)).seconds()).isEqualTo(15);
    assertThat(note.fresh(report("phone", 10)).seconds()).isZero();
    assertThat(after(note, report("phone", 10)).fresh(report("phone", 30)).seconds()).isZero();
  }

  @Test
  void whatAPhoneSentBeforeAnotherDeviceIsNotFreshAfterIt() {
    PlaceNote note = after(PlaceNote.read(null), report("phone", 300));

    note = after(note, report("tablet", 60));

    assertThat(note.fresh(report("phone", 900)).seconds()).isEqualTo(600);
  }

  @Test
  void whatADeviceKeptIsToldFromWhatItSentAtOnce() {
    PlaceNote note = after(PlaceNote.read(null), report("phone", 30));

    assertThat(note.fresh(new SavePlace("phone", 400, 380, false, null)))
        .isEqualTo(new LearnerTime.Fresh(370, 350));
    assertThat(note.fresh(new SavePlace("phone", 400, 20, false, null)).kept()).isZero();
    assertThat(note.fresh(new SavePlace("phone", 40, 9000, false, null)))
        .isEqualTo(new LearnerTime.Fresh(10, 10));
  }

  @Test
  void onlyTheLastVisitsAreRemembered() {
    PlaceNote note = PlaceNote.read(null);
    for (int visit = 1; visit <= 9; visit++) {
      note = after(note, report("visit " + visit, 60));
    }

    assertThat(note.counted()).hasSize(6).doesNotContainKey("visit 3").containsKey("visit 4");
  }

  @Test
  void aNoteThatRememberedOneVisitIsStillRead() {
    PlaceNote note =
        PlaceNote.read("{\"counted\":120,\"visit\":\"phone\",\"place\":{\"place\":3}}");

    assertThat(note.fresh(report("phone", 150)).seconds()).isEqualTo(30);
    assertThat(note.place()).isEqualTo(Json.createObjectBuilder().add("place", 3).build());
    assertThat(PlaceNote.read("{\"counted\":0}").counted()).isEmpty();
  }
}
