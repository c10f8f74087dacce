package vn.hieuhoc.elsewhere;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.record.ActivityType;
import vn.hieuhoc.record.NewRecord;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Verb;
import vn.hieuhoc.record.Vocabulary;
import vn.hieuhoc.support.VietnamTime;

/**
 * One thing somebody learnt at another place. Pure.
 *
 * @param what what it was
 * @param issuer who taught it or gave the paper
 * @param on the day it was finished
 * @param took how long it took, or null
 * @param number number of the paper, or null
 * @param topics codes of what it was about
 * @param trust how far it can be relied upon: by who checked it
 */
public record LearntElsewhere(
    String what,
    String issuer,
    LocalDate on,
    Duration took,
    String number,
    Set<String> topics,
    Trust trust) {

  private static final int NOON = 12;

  /** The same thing of the same place is one activity, however it is written. */
  public String activity() {
    return Vocabulary.elsewhere(issuer, what);
  }

  /** The same learning of a person has the same statement; one that was taken back has the next. */
  UUID statement(UUID person, int again) {
    String name = "elsewhere:" + person + "|" + activity() + "|" + on + "|" + number + "|" + again;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  NewRecord record(UUID statement, PersonRow learner) {
    return new NewRecord(
        statement,
        learner.personNumber(),
        Verb.COMPLETED,
        activity(),
        ActivityType.COURSE,
        what + " · " + issuer,
        RecordKind.EXTERNAL_CREDENTIAL,
        topics,
        took,
        null,
        null,
        true,
        VietnamTime.startOf(on).plus(Duration.ofHours(NOON)),
        trust,
        null);
  }
}
