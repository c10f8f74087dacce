package vn.hieuhoc.deploy.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Expands the plan of {@code history.yaml} into what each person learnt in the year up to a day.
 *
 * <p>The same people and the same day give the same facts: chance comes from a person's key alone.
 */
public final class LearningHistory {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final String ACTIVITIES = "https://hieuhoc.vn/hoat-dong-giay/";
  private static final int FIRST_DAYS = 21;
  private static final LocalTime MORNING = LocalTime.of(7, 30);
  private static final LocalTime EVENING = LocalTime.of(18, 30);

  private final Yaml themes;
  private final Yaml profiles;
  private final List<Yaml> contributions;
  private final LocalDate from;
  private final LocalDate to;

  private LearningHistory(Yaml data, LocalDate today) {
    this.themes = data.child("themes");
    this.profiles = data.child("profiles");
    this.contributions = data.children("contributions");
    this.to = today.minusDays(1);
    // In the first weeks of a year nobody can have learnt much: the year before is told instead.
    LocalDate newYear = today.withDayOfYear(1);
    this.from = today.getDayOfYear() > FIRST_DAYS ? newYear.plusDays(4) : newYear.minusYears(1);
  }

  /** Reads the plan for a demo that is loaded on the given day. */
  public static LearningHistory upTo(LocalDate today) {
    return new LearningHistory(Yaml.map(DemoResource.text("history.yaml")), today);
  }

  /** The year that most of it happened in, and that is assessed. */
  public int year() {
    return from.getYear();
  }

  /** What a person learnt, oldest first; nothing for somebody without a profile. */
  public List<LearningFact> of(DemoPerson person) {
    if (person.profile() == null) {
      return List.of();
    }
    List<LearningFact> facts = new OnePerson(person, profiles.child(person.profile())).facts();
    return facts.stream().sorted(Comparator.comparing(LearningFact::happenedAt)).toList();
  }

  /** One person's year. */
  private final class OnePerson {

    private final DemoPerson person;
    private final Yaml profile;
    private final Random chance;
    private final List<LearningFact> facts = new ArrayList<>();

    OnePerson(DemoPerson person, Yaml profile) {
      this.person = person;
      this.profile = profile;
      this.chance = new Random(person.key().hashCode());
    }

    List<LearningFact> facts() {
      for (Map.Entry<String, Object> share : profile.child("lessons").entries()) {
        lessons(theme(share.getKey()), ((Number) share.getValue()).intValue());
      }
      for (String name : profile.texts("sessions")) {
        String theme = theme(name);
        List<Yaml> sessions = themes.child(theme).children("sessions");
        int which = chance.nextInt(sessions.size());
        Yaml session = sessions.get(which);
        double place = ((Number) session.value("at")).doubleValue();
        add("SESSION_ATTENDED", theme + "/buoi-" + which, session, null, dayAt(place), EVENING);
      }
      for (String name : profile.texts("courses")) {
        String theme = theme(name);
        add(
            "COURSE_COMPLETED",
            theme + "/khoa",
            themes.child(theme).child("course"),
            null,
            someDay(0.7, 0.98),
            EVENING);
      }
      for (Map.Entry<String, Object> range : profile.child("quizzes").entries()) {
        String theme = theme(range.getKey());
        Yaml quiz = themes.child(theme).child("quiz");
        add("QUIZ_PASSED", theme + "/kiem-tra", quiz, score(range), someDay(0.5, 0.95), EVENING);
      }
      for (int i = 0; i < profile.number("contributions"); i++) {
        Yaml contribution = contributions.get(i);
        add("CONTRIBUTION", "dong-gop/" + i, contribution, null, someDay(0.1, 0.95), MORNING);
      }
      return facts;
    }

    private String theme(String name) {
      return switch (name) {
        case "craft" -> person.craft();
        case "tongue" -> person.tongue();
        default -> name;
      };
    }

    private void lessons(String theme, int count) {
      List<Yaml> lessons = themes.child(theme).children("lessons");
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < lessons.size(); i++) {
        order.add(i);
      }
      Collections.shuffle(order, chance);
      for (int which : order.subList(0, count)) {
        add(
            "LESSON_COMPLETED",
            theme + "/bai-" + which,
            lessons.get(which),
            null,
            someDay(0.02, 0.98),
            EVENING);
      }
    }

    private BigDecimal score(Map.Entry<String, Object> range) {
      List<?> bounds = (List<?>) range.getValue();
      double least = ((Number) bounds.get(0)).doubleValue();
      double most = ((Number) bounds.get(1)).doubleValue();
      return BigDecimal.valueOf(least + chance.nextDouble() * (most - least))
          .setScale(2, RoundingMode.HALF_UP);
    }

    private LocalDate someDay(double earliest, double latest) {
      return dayAt(earliest + chance.nextDouble() * (latest - earliest));
    }

    private void add(
        String kind, String name, Yaml what, BigDecimal score, LocalDate day, LocalTime from) {
      LocalTime at = from.plusMinutes(5L * chance.nextInt(18));
      OffsetDateTime happened = day.atTime(at).atZone(ZONE).toOffsetDateTime();
      facts.add(
          new LearningFact(
              person.key(),
              ACTIVITIES + name,
              what.text("title"),
              kind,
              what.texts("topics"),
              what.number("minutes"),
              score,
              profile.text("trust"),
              happened));
    }
  }

  private LocalDate dayAt(double place) {
    return from.plusDays(Math.round(place * ChronoUnit.DAYS.between(from, to)));
  }
}
