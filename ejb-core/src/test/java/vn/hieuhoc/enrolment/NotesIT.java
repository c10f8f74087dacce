package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.note.LessonNote;
import vn.hieuhoc.note.NoteService;
import vn.hieuhoc.note.SaveNote;
import vn.hieuhoc.support.NotFound;

/** What a learner writes beside a lesson is the learner's alone. */
class NotesIT {

  @Test
  void theLastWordsStandAndBlankOnesTakeThemAway() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          UUID place = room.enrol(room.selfPaced());
          NoteService notes = room.get(NoteService.class);
          assertThat(notes.note(place, room.reading).text()).isEmpty();

          notes.save(place, room.reading, new SaveNote("  Rửa tay trước  "));
          room.wait(Duration.ofMinutes(1));
          notes.save(place, room.reading, new SaveNote("Rửa tay trước và sau"));
          room.flush();

          assertThat(notes.ofCourse(place))
              .singleElement()
              .satisfies(
                  note -> {
                    assertThat(note.text()).isEqualTo("Rửa tay trước và sau");
                    assertThat(note.savedAt()).isEqualTo(room.now());
                    assertThat(note.lesson()).isEqualTo(room.reading);
                  });

          notes.save(place, room.reading, new SaveNote(" \n "));
          room.flush();
          assertThat(notes.ofCourse(place)).isEmpty();
          assertThat(notes.note(place, room.reading).savedAt()).isNull();
        });
  }

  @Test
  void nobodyElseReadsOrWritesItNorWhoRunsTheCourse() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          UUID place = room.enrol(room.selfPaced());
          NoteService notes = room.get(NoteService.class);
          notes.save(place, room.reading, new SaveNote("Của riêng"));
          room.flush();

          room.as(room.person("Lê Hoàng Hải"));
          assertThat(notes.ofCourse(place)).isEmpty();
          assertThatThrownBy(() -> notes.note(place, room.reading)).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> notes.save(place, room.reading, new SaveNote("Của tôi")))
              .isInstanceOf(NotFound.class);
          room.asManager();
          assertThat(notes.ofCourse(place)).isEmpty();
          assertThatThrownBy(() -> notes.note(place, room.reading)).isInstanceOf(NotFound.class);
        });
  }

  @Test
  void aLessonOfAnotherCourseIsNone() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          UUID place = room.enrol(room.selfPaced());
          NoteService notes = room.get(NoteService.class);

          assertThatThrownBy(() -> notes.save(place, UUID.randomUUID(), new SaveNote("Lạc")))
              .isInstanceOf(NotFound.class);
          assertThat(notes.ofCourse(place)).extracting(LessonNote::text).isEmpty();
        });
  }
}
