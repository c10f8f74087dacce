package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.elsewhere.ElsewhereRecords;
import vn.hieuhoc.elsewhere.LearntElsewhere;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.topic.NearTopics;
import vn.hieuhoc.topic.TopicService;

/**
 * What people learnt elsewhere, one thing a row: courses of other systems, certificates on paper.
 * How far it can be relied upon says who checked it. Each is a record; taking it back voids it.
 */
@ApplicationScoped
class LearningElsewhereKind extends RowKind {

  private static final String SUBJECT = "record";
  private static final String TAKEN_BACK = "Danh sách đã nhập được thu lại";
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(2000);
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
  private static final int NEAREST = 3;

  @Inject private PersonFinder finder;
  @Inject private PersonService people;
  @Inject private ElsewhereRecords elsewhere;
  @Inject private RecordService records;
  @Inject private TopicService topicService;

  LearningElsewhereKind() {
    super("external-learning", "activity_record", Map.of("person", "personNumber"));
  }

  @Override
  RowResult take(RowValues row, ImportContext context) {
    LearntElsewhere said = said(row, context);
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

  private LearntElsewhere said(RowValues row, ImportContext context) {
    LocalDate on = Days.day(row, "date");
    if (on != null && on.isAfter(context.today())) {
      row.fault("date", "import.day-to-come", row.text("date"));
    }
    return new LearntElsewhere(
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

  private RowResult write(RowValues row, PersonRow learner, LearntElsewhere said) {
    Optional<RecordRow> before = elsewhere.standing(learner, said);
    if (before.filter(kept -> kept.trust() != said.trust()).isPresent()) {
      row.fault("checked", "import.trust-otherwise", row.text("checked"));
      return bad(row);
    }
    return before.isPresent()
        ? RowResult.good(row.number(), Outcome.SAME, SUBJECT, before.get().statementId(), null)
        : RowResult.good(row.number(), Outcome.NEW, SUBJECT, elsewhere.append(learner, said), null);
  }

  @Override
  public List<String> undo(List<TakenRow> rows, ImportContext context) {
    rows.forEach(row -> records.voidRecord(row.subject(), "system", TAKEN_BACK));
    return new ArrayList<>(Collections.nCopies(rows.size(), null));
  }

  @Override
  String undo(TakenRow row, Long key) {
    records.voidRecord(row.subject(), "system", TAKEN_BACK);
    return null;
  }
}
