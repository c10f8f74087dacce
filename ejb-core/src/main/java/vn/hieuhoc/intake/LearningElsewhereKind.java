package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.record.ActivityType;
import vn.hieuhoc.record.NewRecord;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Verb;
import vn.hieuhoc.record.Vocabulary;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.topic.NearTopics;
import vn.hieuhoc.topic.TopicService;

/**
 * What people learnt elsewhere, one thing a row: courses of other systems, certificates on paper.
 * How far it can be relied upon says who checked it. Each is a record; taking it back voids it.
 */
@ApplicationScoped
class LearningElsewhereKind extends RowKind {

  private static final String SUBJECT = "record";
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(2000);
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
  private static final int NOON = 12;
  private static final int NEAREST = 3;

  @Inject private PersonFinder finder;
  @Inject private PersonService people;
  @Inject private RecordService records;
  @Inject private TopicService topicService;

  LearningElsewhereKind() {
    super("external-learning", "activity_record", Map.of("person", "personNumber"));
  }

  /** What one row says. */
  private record Said(
      String what,
      String issuer,
      LocalDate on,
      Duration took,
      String number,
      Set<String> topics,
      Trust trust) {

    /** The same thing of the same place is one activity, however it is written. */
    String activity() {
      return Vocabulary.elsewhere(issuer, what);
    }

    private static UUID named(String name) {
      return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The same learning has the same statement; one that was taken back has the next. */
    UUID statement(UUID person, int again) {
      return named(
          "elsewhere:" + person + "|" + activity() + "|" + on + "|" + number + "|" + again);
    }
  }

  @Override
  RowResult take(RowValues row, ImportContext context) {
    Said said = said(row, context);
    UnitRow place = units.place(row, context, context.asOf());
    if (row.isBad()) {
      return bad(row);
    }
    UUID person = finder.person(row, commune(home(place, context), context));
    if (person == null && !row.isBad()) {
      row.fault("fullName", "import.cell-missing", "Họ và tên");
    }
    if (row.isBad()) {
      return bad(row);
    }
    PersonRow learner = people.find(person);
    if (learner.homeKey() == null || !context.reaches(learner.homeKey())) {
      row.fault("personNumber", "import.out-of-reach", learner.fullName());
      return bad(row);
    }
    String thing = person + "|" + said.activity() + "|" + said.on() + "|" + said.number();
    return PersonFinder.isFirst(row, context.claims(), "what", thing)
        ? write(row, learner, said)
        : bad(row);
  }

  private Said said(RowValues row, ImportContext context) {
    LocalDate on = Days.day(row, "date");
    if (on != null && on.isAfter(context.today())) {
      row.fault("date", "import.day-to-come", row.text("date"));
    }
    return new Said(
        row.text("what", 300),
        row.text("issuer", 300),
        on,
        hours(row),
        row.text("number", 60),
        topics(row),
        checked(row));
  }

  /** Nobody who brings a list was there himself. */
  private static Trust checked(RowValues row) {
    Trust trust = row.word("checked", Words.CHECKED);
    return trust == null ? null : trust.cappedBy(Trust.DOCUMENT_CHECKED);
  }

  private static Duration hours(RowValues row) {
    String text = row.text("hours", 10);
    if (text == null) {
      return null;
    }
    if (text.matches("[0-9]{1,4}([.,][0-9]{1,2})?")) {
      BigDecimal hours = new BigDecimal(text.replace(',', '.'));
      if (hours.signum() > 0 && hours.compareTo(MOST_HOURS) <= 0) {
        return Duration.ofMinutes(
            hours.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).longValueExact());
      }
    }
    row.fault("hours", "import.hours", text);
    return null;
  }

  /** A topic nobody knows counts for nothing, and nobody would see why: it is said at once. */
  private Set<String> topics(RowValues row) {
    Set<String> topics = new TreeSet<>();
    String text = row.text("topics", 300);
    if (text != null) {
      NearTopics known = new NearTopics(topicService.all());
      for (String each : text.split("[,;]")) {
        String said = each.strip();
        known
            .meant(said)
            .ifPresentOrElse(
                topic -> topics.add(topic.code()),
                () -> row.fault("topics", "import.topic", said, near(known, said)));
      }
    }
    return topics;
  }

  private static String near(NearTopics known, String said) {
    return known.near(said, NEAREST).stream()
        .map(topic -> topic.code() + " (" + topic.nameVi() + ")")
        .collect(Collectors.joining(", "));
  }

  private RowResult write(RowValues row, PersonRow learner, Said said) {
    int again = 0;
    List<RecordRow> before = records.rowsOf(List.of(said.statement(learner.id(), again)));
    while (!before.isEmpty() && before.get(0).voided()) {
      again++;
      before = records.rowsOf(List.of(said.statement(learner.id(), again)));
    }
    UUID statement = said.statement(learner.id(), again);
    if (!before.isEmpty()) {
      if (before.get(0).trust() != said.trust()) {
        row.fault("checked", "import.trust-otherwise", row.text("checked"));
        return bad(row);
      }
      return RowResult.good(row.number(), Outcome.SAME, SUBJECT, statement, null);
    }
    records.append(
        new NewRecord(
            statement,
            learner.personNumber(),
            Verb.COMPLETED,
            said.activity(),
            ActivityType.COURSE,
            said.what() + " · " + said.issuer(),
            RecordKind.EXTERNAL_CREDENTIAL,
            said.topics(),
            said.took(),
            null,
            null,
            true,
            VietnamTime.startOf(said.on()).plus(Duration.ofHours(NOON)),
            said.trust(),
            null));
    return RowResult.good(row.number(), Outcome.NEW, SUBJECT, statement, null);
  }

  @Override
  public List<String> undo(List<TakenRow> rows, ImportContext context) {
    rows.forEach(row -> records.voidRecord(row.subject(), "system"));
    return new ArrayList<>(Collections.nCopies(rows.size(), null));
  }

  @Override
  String undo(TakenRow row, Long key) {
    records.voidRecord(row.subject(), "system");
    return null;
  }
}
