package vn.hieuhoc.reading;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.identity.HeldPeople;
import vn.hieuhoc.record.RecordVoided;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;

/**
 * Reads, watches and hears materials outside of any course: stop, go on on another device, and be
 * done, which leaves one record a year for each material.
 */
@Stateless
public class MaterialReadingService {

  @Inject private ReadingRepository readings;
  @Inject private ReadingRecords records;
  @Inject private HeldPeople people;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private LearnerClock clock;

  /**
   * As for lessons: the percent of its minutes it must be open before it may be called finished.
   */
  @Inject
  @ConfigProperty(name = "hieuhoc.learning.least-percent", defaultValue = "25")
  private int leastPercent;

  /**
   * Opens a material for the caller and notes that it was begun.
   *
   * @return how far the caller is with it; empty for strangers, for accounts without a person and
   *     for what is not published
   */
  @OpenToAll
  public Optional<ReadingView> open(UUID materialId) {
    if (caller.personId() == null && caller.actingForPersonId() == null) {
      return Optional.empty();
    }
    return readings.published(materialId).map(material -> ReadingView.of(opened(material)));
  }

  /** Keeps where the reader is; a film played through or a text read to its end is finished. */
  public ReadingView save(UUID materialId, @Valid @NotNull SavePlace report) {
    Long person = access.personId();
    ReadingRepository.Readable material = found(materialId);
    Instant now = now();
    people.hold(person);
    ReadingRepository.AtWork before = readings.atWork(person);
    MaterialReading line = begun(person, material, now);
    PlaceNote note = PlaceNote.read(line.place());
    int more =
        clock.believed(
            person,
            before.at(now),
            note.fresh(report),
            line.openFor(now),
            line.secondsSpent(),
            () -> material.takes().most());
    line.save(note.after(report).toJson(), more, now);
    if (!line.isDone()
        && material.takes().finishedBy(leastPercent, line.secondsSpent(), report.atEnd())) {
      Duration open = HonestTime.since(before.counted(), line.openFor(now), now);
      finished(line, material, material.takes().toRecord(line.secondsSpent(), open), now);
    }
    return ReadingView.of(line);
  }

  /**
   * The reader says that it is finished. Saying it twice is harmless.
   *
   * @throws TooEarly when it was open for too short a time to be plausible
   * @throws Refused {@code learning.not-begun} when it was not opened this year
   */
  public ReadingView finish(UUID materialId) {
    Long person = access.personId();
    ReadingRepository.Readable material = found(materialId);
    Instant now = now();
    people.hold(person);
    MaterialReading line =
        readings
            .line(person, material.key(), year(now))
            .orElseThrow(() -> new Refused("learning.not-begun", material.title()));
    if (line.isDone()) {
      return ReadingView.of(line);
    }
    ReadingRepository.AtWork before = readings.atWork(person);
    Duration open = HonestTime.since(before.counted(), line.openFor(now), now);
    material.takes().requireLeast(material.title(), leastPercent, line.secondsSpent(), open);
    Duration took = material.takes().toRecord(line.secondsSpent(), open);
    clock.given(person, before.at(now), line.secondsSpent() > 0 ? 0 : took.toSeconds());
    finished(line, material, took, now);
    return ReadingView.of(line);
  }

  /** What a record said was read, and is void now, can be read to its end again. */
  @SystemUse
  public void takeBack(@Observes RecordVoided voided) {
    if (voided.personId() != null) {
      readings.saidBy(voided.statementId(), voided.personId()).ifPresent(MaterialReading::takeBack);
    }
  }

  private void finished(
      MaterialReading line, ReadingRepository.Readable material, Duration took, Instant now) {
    line.finish(records.read(line.personId(), material, took, now), now);
  }

  /** The line of this year; where it begins, the reader is there again. */
  private MaterialReading opened(ReadingRepository.Readable material) {
    Long person = access.personId();
    Instant now = now();
    return readings
        .line(person, material.key(), year(now))
        .orElseGet(
            () -> {
              people.hold(person);
              clock.heard(person, now);
              return begun(person, material, now);
            });
  }

  /** The line of this year, begun when there is none. */
  private MaterialReading begun(Long person, ReadingRepository.Readable material, Instant now) {
    int year = year(now);
    return readings
        .line(person, material.key(), year)
        .orElseGet(
            () -> {
              readings.begin(person, material.key(), year, now);
              return readings.line(person, material.key(), year).orElseThrow();
            });
  }

  private ReadingRepository.Readable found(UUID materialId) {
    return readings.published(materialId).orElseThrow(() -> new NotFound("material", materialId));
  }

  private static int year(Instant now) {
    return VietnamTime.dateOf(now).getYear();
  }

  private Instant now() {
    return clock.now();
  }
}
