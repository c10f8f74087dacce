package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.classlist.ClassListService;
import vn.hieuhoc.classlist.EnrolmentRow;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.coursepage.CourseOverview;
import vn.hieuhoc.coursepage.CourseOverviewService;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.PlayerView;
import vn.hieuhoc.progress.ProgressState;
import vn.hieuhoc.progress.ProgressView;
import vn.hieuhoc.record.ActivityType;
import vn.hieuhoc.record.NewRecord;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Verb;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/**
 * Ten thousand people learn this and that, alone, in meetings or both; some records fall. Then
 * every screen and door says the same of each of them, and it is what was learnt. A run is repeated
 * by {@code -Dhieuhoc.progress.seed=N}, of another size by {@code -Dhieuhoc.progress.learners=N}.
 */
class OneNumberEverywhereIT {

  private static final Logger LOG = Logger.getLogger(OneNumberEverywhereIT.class.getName());
  private static final int LEARNERS = Integer.getInteger("hieuhoc.progress.learners", 10_000);
  private static final int AT_ONCE = 500;
  private static final int EVERY_DOOR = 20;

  /** Somebody, with what the person has learnt and the places the person has. */
  private static final class Learner {
    private final Long key;
    private final boolean alone;
    private final boolean together;
    private boolean read;
    private boolean passed;
    private boolean attended;

    Learner(Long key, int places) {
      this.key = key;
      this.alone = places != 1;
      this.together = places != 0;
    }

    /** What a place must say. */
    String expected(boolean ofMeeting) {
      int done = (read ? 1 : 0) + (passed ? 1 : 0) + (ofMeeting && attended ? 1 : 0);
      boolean finished = read && passed && (alone || attended);
      return said(
          finished ? EnrolmentStatus.COMPLETED : EnrolmentStatus.ACTIVE, done, ofMeeting ? 3 : 2);
    }
  }

  /** A course full of people, and what each place must say, by public id of the place. */
  private record School(Classroom room, List<Learner> learners, Map<UUID, String> expected) {}

  private static String said(EnrolmentStatus status, int done, int total) {
    return status + " " + done + "/" + total;
  }

  @Test
  void everyScreenAndDoorSaysTheSameOfTenThousandPeople() {
    long seed = Long.getLong("hieuhoc.progress.seed", System.nanoTime());
    LOG.info(() -> "hieuhoc.progress.seed=" + seed);
    Classroom.open(
        room -> {
          School school = school(room, LEARNERS, new SplittableRandom(seed));

          assertThat(differing(school)).as("-Dhieuhoc.progress.seed=%d", seed).isEmpty();
        });
  }

  @Test
  void aNumberMovedByAnyOtherHandIsSeenOnEveryScreen() {
    Classroom.open(
        room -> {
          School school = school(room, 40, new SplittableRandom(7));
          room.entityManager()
              .createNativeQuery(
                  "update enrolment set lessons_done = lessons_done + 1 where person_id = ?1")
              .setParameter(1, school.learners().get(0).key)
              .executeUpdate();

          assertThat(differing(school))
              .extracting(line -> line.substring(0, line.indexOf(':')))
              .contains("console", "offering", "home", "course page", "program", "player");
        });
  }

  private static List<String> differing(School school) {
    Classroom room = school.room();
    List<String> differing = new ArrayList<>();
    room.forget();
    room.asManager();
    List<OfferingRow> offerings =
        room.get(OfferingService.class)
            .ofCourse(room.get(CourseCatalogueService.class).keyOfSeen(room.course));
    ClassListService enrolments = room.get(ClassListService.class);
    list(school, "console", page -> enrolments.ofOfferings(offerings, page), differing);
    Map<UUID, String> listed = new HashMap<>();
    offerings.forEach(
        offering -> listed.putAll(rows(page -> enrolments.ofOffering(offering.id(), page))));
    compare(school, "offering", listed, differing);
    MyLearningService mine = room.get(MyLearningService.class);
    int number = 0;
    for (Learner learner : school.learners()) {
      if (number++ % AT_ONCE == 0) {
        room.forget();
      }
      room.as(learner.key);
      for (MyCourseRow row : mine.courses()) {
        one(school, "home", row.enrolment(), of(row), differing);
      }
      List<MyCourseRow> places = mine.placesIn(offerings.get(0).courseKey());
      assertThat(places).hasSize((learner.alone ? 1 : 0) + (learner.together ? 1 : 0));
      for (MyCourseRow row : places) {
        one(school, "place", row.enrolment(), of(row), differing);
      }
      if (number % EVERY_DOOR == 1) {
        doors(school, places, differing);
      }
    }
    return differing;
  }

  /** What is made of many queries: the door of programs, the player and the page of the course. */
  private static void doors(School school, List<MyCourseRow> places, List<String> differing) {
    LearningService learning = school.room().get(LearningService.class);
    for (MyCourseRow row : places) {
      UUID place = row.enrolment();
      one(school, "program", place, of(learning.progress(place)), differing);
      one(school, "player", place, of(learning.open(place, null)), differing);
    }
    school
        .room()
        .get(CourseOverviewService.class)
        .overview(school.room().course)
        .occasions()
        .stream()
        .map(CourseOverview.Occasion::place)
        .filter(row -> row != null)
        .forEach(row -> one(school, "course page", row.enrolment(), of(row), differing));
  }

  private static String of(MyCourseRow row) {
    return said(row.status(), row.lessonsDone(), row.lessonsTotal());
  }

  /** The figure, and the lessons one by one: both say the same or it is told. */
  private static String of(ProgressView view) {
    long done = view.lessons().stream().filter(l -> l.state() == ProgressState.DONE).count();
    return done == view.lessonsDone() && view.lessons().size() == view.lessonsTotal()
        ? said(view.status(), view.lessonsDone(), view.lessonsTotal())
        : view.lessonsDone() + " but " + done + " lessons";
  }

  private static String of(PlayerView view) {
    long done = view.steps().stream().filter(s -> s.state() == ProgressState.DONE).count();
    return done == view.howFar().done()
        ? said(
            view.finished() ? EnrolmentStatus.COMPLETED : EnrolmentStatus.ACTIVE,
            view.howFar().done(),
            view.howFar().total())
        : view.howFar() + " but " + done + " steps";
  }

  private static void list(
      School school,
      String where,
      Function<PageRequest, Page<EnrolmentRow>> pages,
      List<String> differing) {
    compare(school, where, rows(pages), differing);
  }

  private static Map<UUID, String> rows(Function<PageRequest, Page<EnrolmentRow>> pages) {
    Map<UUID, String> rows = new HashMap<>();
    for (int number = 1; ; number++) {
      List<EnrolmentRow> items =
          pages.apply(PageRequest.ofNumber(number, PageRequest.LARGEST)).items();
      if (items.isEmpty()) {
        return rows;
      }
      items.forEach(r -> rows.put(r.id(), said(r.status(), r.lessonsDone(), r.lessonsTotal())));
    }
  }

  private static void compare(
      School school, String where, Map<UUID, String> shown, List<String> differing) {
    school
        .expected()
        .forEach((place, wanted) -> one(school, where, place, shown.get(place), differing));
    assertThat(shown).as(where).hasSameSizeAs(school.expected());
  }

  private static void one(
      School school, String where, UUID place, String shown, List<String> differing) {
    String wanted = school.expected().get(place);
    if (!wanted.equals(shown)) {
      differing.add(where + ": " + place + " says " + shown + ", learnt is " + wanted);
    }
  }

  private static School school(Classroom room, int learners, SplittableRandom random) {
    UUID meeting = room.meeting(learners, room.now().minus(Duration.ofHours(3)));
    UUID session = room.get(SessionService.class).ofOffering(meeting).get(0).id();
    room.flush();
    String mark = UUID.randomUUID().toString().substring(0, 8);
    List<Learner> all = people(room, mark, learners, random);
    enrol(room, room.selfPaced(), all.stream().filter(l -> l.alone).toList());
    enrol(room, meeting, all.stream().filter(l -> l.together).toList());
    learn(room, mark, session, all, random);
    Map<UUID, String> expected = new HashMap<>();
    expected(room, room.selfPaced(), all, expected);
    expected(room, meeting, all, expected);
    return new School(room, all, expected);
  }

  private static List<Learner> people(
      Classroom room, String mark, int count, SplittableRandom random) {
    room.entityManager()
        .createNativeQuery(
            "insert into person (public_id, person_number, full_name, sort_name, name_folded,"
                + " birth_year, working_status, identity_assurance, home_unit_id, created_at,"
                + " modified_at) select uuid(), concat('"
                + mark
                + "-', seq), concat('Người Thứ ', seq), concat('thu ', lpad(seq, 6, '0')),"
                + " concat('nguoi thu ', seq), 1980, 'OTHER', 'CONFIRMED', ?1, now(6), now(6)"
                + " from seq_1_to_"
                + count)
        .setParameter(1, room.hamlet())
        .executeUpdate();
    List<Learner> learners = new ArrayList<>();
    for (Object key :
        room.entityManager()
            .createNativeQuery(
                "select id from person where person_number like '"
                    + mark
                    + "-%' order by"
                    + " cast(substring(person_number, 10) as unsigned)")
            .getResultList()) {
      learners.add(new Learner(((Number) key).longValue(), random.nextInt(3)));
    }
    return learners;
  }

  /** Gives places in one statement: who may join is asked elsewhere. */
  private static void enrol(Classroom room, UUID offering, List<Learner> learners) {
    String keys = String.join(",", learners.stream().map(l -> l.key.toString()).toList());
    room.entityManager()
        .createNativeQuery(
            "insert into enrolment (public_id, person_id, offering_id, course_id, status,"
                + " requested_at, confirmed_at, lessons_total) select uuid(), p.id, o.id,"
                + " o.course_id, 'ACTIVE', '2026-11-23', '2026-11-23',"
                + " if(o.mode = 'SELF_PACED', 2, 3) from person p join offering o"
                + " on o.public_id = ?1 where p.id in ("
                + keys
                + ")")
        .setParameter(1, offering.toString())
        .executeUpdate();
  }

  /** What the places on an offering must say. */
  private static void expected(
      Classroom room, UUID offering, List<Learner> all, Map<UUID, String> expected) {
    Map<Long, Learner> byKey = new HashMap<>();
    all.forEach(learner -> byKey.put(learner.key, learner));
    boolean ofMeeting = !offering.equals(room.selfPaced());
    for (Object row :
        room.entityManager()
            .createNativeQuery(
                "select cast(e.public_id as char(36)), e.person_id from enrolment e"
                    + " join offering o on o.id = e.offering_id where o.public_id = ?1")
            .setParameter(1, offering.toString())
            .getResultList()) {
      Object[] c = (Object[]) row;
      Learner learner = byKey.get(((Number) c[1]).longValue());
      expected.put(UUID.fromString((String) c[0]), learner.expected(ofMeeting));
    }
  }

  /** Records come in any order, of one or of many; some say no, some are declared void again. */
  private static void learn(
      Classroom room, String mark, UUID session, List<Learner> all, SplittableRandom random) {
    RecordService records = room.get(RecordService.class);
    List<JsonObject> batch = new ArrayList<>();
    List<UUID> fallen = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Learner learner = all.get(i);
      String number = mark + "-" + (i + 1);
      if (random.nextInt(100) < 55) {
        boolean falls = random.nextInt(100) < 3;
        batch.add(
            record(
                room,
                number,
                LearningActivities.lesson(room.reading),
                RecordKind.LESSON_COMPLETED,
                true,
                random,
                falls ? fallen : null));
        learner.read = !falls;
      }
      if (random.nextInt(100) < 50) {
        boolean passed = random.nextInt(100) < 80;
        batch.add(
            record(
                room,
                number,
                LearningActivities.quiz(room.quizId),
                passed ? RecordKind.QUIZ_PASSED : null,
                passed,
                random,
                null));
        learner.passed = passed;
      }
      if (learner.together && random.nextInt(100) < 50) {
        batch.add(
            record(
                room,
                number,
                LearningActivities.session(session),
                RecordKind.SESSION_ATTENDED,
                true,
                random,
                null));
        learner.attended = true;
      }
      if (batch.size() >= AT_ONCE || i == all.size() - 1) {
        records.append(batch, Trust.OBSERVED);
        batch.clear();
        room.forget();
      }
    }
    fallen.forEach(id -> records.voidRecord(id, "system", "Ghi nhầm"));
    room.reviewFinishes();
  }

  private static JsonObject record(
      Classroom room,
      String number,
      String activity,
      RecordKind kind,
      boolean success,
      SplittableRandom random,
      List<UUID> falling) {
    UUID id = UUID.randomUUID();
    if (falling != null) {
      falling.add(id);
    }
    Trust[] trusts = Trust.values();
    return new NewRecord(
            id,
            number,
            success ? Verb.COMPLETED : Verb.FAILED,
            activity,
            ActivityType.LESSON,
            "Bài",
            kind,
            Set.of(),
            null,
            kind == RecordKind.QUIZ_PASSED ? new BigDecimal("0.9") : null,
            success,
            null,
            room.now().minusSeconds(random.nextInt(100_000)),
            trusts[random.nextInt(trusts.length)],
            null)
        .statement();
  }
}
