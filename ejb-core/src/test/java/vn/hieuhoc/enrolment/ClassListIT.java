package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.classlist.ClassListService;
import vn.hieuhoc.classlist.EnrolmentRow;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** The list of a class, page by page. */
class ClassListIT {

  private static final List<String> LEARNING =
      List.of("Phạm Thị Hoa", "Trần Thị Lan", "Vũ Thị Mai", "Lê Văn Nam");
  private static final List<String> WAITING = List.of("Đỗ Văn An", "Bùi Thị Ánh");

  private static UUID meetingOfFour(Classroom room) {
    UUID offering = room.meeting(LEARNING.size(), room.now().plus(Duration.ofDays(7)));
    for (String name : List.of("Lê Văn Nam", "Vũ Thị Mai", "Phạm Thị Hoa", "Trần Thị Lan")) {
      room.as(room.person(name));
      room.enrol(offering);
    }
    for (String name : List.of("Bùi Thị Ánh", "Đỗ Văn An")) {
      room.as(room.person(name));
      room.get(EnrolmentService.class).enrol(offering, new EnrolCommand(null, true));
    }
    room.asManager();
    room.flush();
    return offering;
  }

  private static List<String> names(Classroom room, UUID offering, int aPage) {
    List<String> names = new ArrayList<>();
    Page<EnrolmentRow> page;
    int first = 0;
    do {
      page = room.get(ClassListService.class).ofOffering(offering, new PageRequest(first, aPage));
      assertThat(page.total()).isEqualTo(LEARNING.size() + WAITING.size());
      page.items().forEach(row -> names.add(row.name()));
      first += aPage;
    } while (page.hasNext());
    return names;
  }

  @Test
  void whoLearnsStandsBeforeWhoWaitsAndBothByName() {
    Classroom.open(
        room -> {
          UUID offering = meetingOfFour(room);
          List<String> all = new ArrayList<>(LEARNING);
          all.addAll(WAITING);

          assertThat(names(room, offering, 50)).isEqualTo(all);
          assertThat(names(room, offering, 1)).isEqualTo(all);
          assertThat(names(room, offering, 4)).isEqualTo(all);
        });
  }

  @Test
  void aPageBehindTheLastOneIsEmptyAndStillSaysHowManyThereAre() {
    Classroom.open(
        room -> {
          UUID offering = meetingOfFour(room);

          Page<EnrolmentRow> beyond =
              room.get(ClassListService.class).ofOffering(offering, new PageRequest(60, 50));

          assertThat(beyond.items()).isEmpty();
          assertThat(beyond.total()).isEqualTo(6);
          assertThat(beyond.hasNext()).isFalse();
        });
  }
}
