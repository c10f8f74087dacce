package vn.hieuhoc.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hieuhoc.identity.IdentityNumber;
import vn.hieuhoc.identity.IdentityVault;
import vn.hieuhoc.identity.TakenNumbers;
import vn.hieuhoc.person.PersonIntakeRepository.Found;
import vn.hieuhoc.person.PersonIntakeRepository.Known;
import vn.hieuhoc.person.PersonIntakeRepository.NewStay;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * Enters and changes many people at once, by the rules that hold for one. Who calls has asked
 * permission for the units. Problems are told line by line: an exception would take back the good
 * lines as well.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PersonIntake {

  @Inject private PersonIntakeRepository people;
  @Inject private IdentityVault vault;
  @Inject private RegisterReach reach;
  @Inject private TakenNumbers takenNumbers;
  @Inject private Event<Object> events;

  /**
   * Somebody lived somewhere from a day on.
   *
   * @param unit key of the hamlet or commune
   * @param from first day
   * @param act key of the act on the map that brought the person there, or null
   */
  public record Stay(Long unit, LocalDate from, Long act) {}

  /** What is said of somebody. */
  public static final class Line {

    private final int number;
    private final String personNumber;
    private final PersonChange said;
    private final List<Stay> stays;
    private final boolean dated;
    private final String folded;
    private final String likeness;

    /**
     * @param number of the line
     * @param personNumber number of a known person, or null
     * @param said all but the home
     * @param stays where the person lived, the last one lasting; not empty
     * @param dated whether the day of the first stay was said
     */
    public Line(
        int number, String personNumber, PersonChange said, List<Stay> stays, boolean dated) {
      this.number = number;
      this.personNumber = personNumber;
      this.said = said;
      this.stays = List.copyOf(stays);
      this.dated = dated;
      this.folded = VietnameseText.fold(VietnameseText.tidy(said.fullName()));
      this.likeness = "n:" + folded + "|" + said.birthDate() + "|" + home();
    }

    /** Its number in the file. */
    public int number() {
      return number;
    }

    Long home() {
      return stays.get(stays.size() - 1).unit();
    }
  }

  /** Who is meant by a line: somebody known, somebody new, or it cannot be told. */
  public static final class Match {

    private final Line line;
    private final Known known;
    private final IdentityNumber identity;
    private final byte[] hash;
    private final BusinessException problem;
    private final List<String> claims;

    private Match(
        Line line, Known known, IdentityNumber identity, byte[] hash, BusinessException problem) {
      this.line = line;
      this.known = known;
      this.identity = identity;
      this.hash = hash == null ? null : hash.clone();
      this.problem = problem;
      String mine = hash == null ? line.likeness : "i:" + Found.hex(hash);
      this.claims = known == null ? List.of(mine) : List.of("p:" + known.key(), mine);
    }

    /** The line. */
    public Line line() {
      return line;
    }

    /** Why it cannot be told, or null. */
    public BusinessException problem() {
      return problem;
    }

    /** Of what the line speaks: no other line of the file may speak of it. */
    public List<String> claims() {
      return claims;
    }

    /** What the line leaves for lines of somebody alike. */
    public String trace() {
      return hash == null ? line.likeness : line.likeness + "#";
    }

    /** What a line of somebody alike, who may be the same, would have left. */
    public String contrary() {
      return hash == null ? line.likeness + "#" : line.likeness;
    }
  }

  /** What became of a line: new, changed (then with what stood there before) or the same. */
  public record Taken(
      Line line, UUID id, boolean isNew, String before, BusinessException problem) {}

  /**
   * Somebody else bears the number that is said for one.
   *
   * @param person key of the one, or null when nobody is known by the line
   * @param holder key of who bears it
   */
  private record Taker(Long person, Long holder) {}

  /**
   * Finds out who is meant by each line.
   *
   * @param inEarnest whether the two whose numbers fall together are suggested as one, as the form
   *     does; otherwise lines are only tried, and that somebody asked is noted all the same
   */
  public List<Match> match(List<Line> lines, Predicate<Long> reach, boolean inEarnest) {
    Map<Line, IdentityNumber> identities = new HashMap<>();
    Map<Line, byte[]> hashes = new HashMap<>();
    Map<Line, BusinessException> unreadable = new HashMap<>();
    for (Line line : lines) {
      try {
        IdentityNumber identity = IdentityNumber.parse(line.said.identityNumber());
        if (identity != null) {
          identities.put(line, identity);
          hashes.put(line, vault.hash(identity));
        }
      } catch (Refused refusal) {
        unreadable.put(line, refusal);
      }
    }
    if (!inEarnest && !hashes.isEmpty()) {
      takenNumbers.requireFew();
    }
    Found found = lookUp(lines, hashes);
    List<Match> matches = new ArrayList<>();
    List<Taker> takers = new ArrayList<>();
    for (Line line : lines) {
      byte[] hash = hashes.get(line);
      BusinessException problem = unreadable.get(line);
      Known known = null;
      if (problem == null) {
        try {
          known = meant(line, identities.get(line), hash, found, reach, takers);
        } catch (Refused refusal) {
          problem = refusal;
        }
      }
      matches.add(new Match(line, known, identities.get(line), hash, problem));
    }
    takers.forEach(taker -> note(taker, inEarnest));
    return matches;
  }

  /** Before anything is written: what is noted refers to rows that must not be held. */
  private void note(Taker taker, boolean inEarnest) {
    takenNumbers.note(taker.holder());
    if (inEarnest && taker.person() != null) {
      events.fire(new PersonWritten.IdentityTaken(taker.person(), taker.holder()));
    }
  }

  private Found lookUp(List<Line> lines, Map<Line, byte[]> hashes) {
    Set<String> numbers = new HashSet<>();
    Set<PersonIntakeRepository.Named> names = new HashSet<>();
    Set<Long> homes = new HashSet<>();
    for (Line line : lines) {
      if (line.personNumber != null) {
        numbers.add(line.personNumber);
      } else {
        names.add(PersonIntakeRepository.Named.of(line.folded, line.said.birthDate()));
        homes.add(line.home());
      }
    }
    return people.find(numbers, hashes.values(), names, homes);
  }

  private static Known meant(
      Line line,
      IdentityNumber identity,
      byte[] hash,
      Found found,
      Predicate<Long> reach,
      List<Taker> takers) {
    Known bearer = hash == null ? null : found.byIdentity().get(Found.hex(hash));
    if (line.personNumber != null) {
      Known known = found.byNumber().get(line.personNumber);
      if (known == null || !reach.test(known.home())) {
        throw Refused.of("personNumber", "person.number-unknown", line.personNumber);
      }
      if (bearer != null && !bearer.key().equals(known.key())) {
        takers.add(new Taker(known.key(), bearer.key()));
        throw Refused.of("identityNumber", "person.identity-taken", identity.last4());
      }
      return known;
    }
    if (bearer != null) {
      if (!reach.test(bearer.home())) {
        takers.add(new Taker(null, bearer.key()));
        throw Refused.of("identityNumber", "person.identity-taken", identity.last4());
      }
      return bearer;
    }
    return alike(line, hash, found);
  }

  /** Somebody of the same name at the same place; in doubt nobody is guessed. */
  private static Known alike(Line line, byte[] hash, Found found) {
    PartialDate birth = line.said.birthDate();
    List<Known> candidates =
        found.byName().getOrDefault(line.folded + "|" + line.home(), List.of()).stream()
            .filter(known -> hash == null || known.identityHash() == null)
            .filter(known -> birth == null || known.birth() == null || birth.mayBe(known.birth()))
            .toList();
    if (candidates.isEmpty()) {
      return null;
    }
    if (candidates.size() == 1 && (birth == null) == (candidates.get(0).birth() == null)) {
      return candidates.get(0);
    }
    String years =
        candidates.stream()
            .limit(5)
            .map(
                known ->
                    (known.birth() == null ? "?" : known.birth().year()) + " " + known.number())
            .reduce((a, b) -> a + "; " + b)
            .orElse("");
    throw Refused.of("fullName", "person.import-unclear", line.said.fullName(), years);
  }

  /** Writes what the lines say. Lines with a problem must be left out. */
  public List<Taken> write(List<Match> matches, Instant now, LocalDate today) {
    List<Long> keys =
        matches.stream().filter(m -> m.known != null).map(m -> m.known.key()).toList();
    Map<Long, Person> entries = people.entries(keys);
    Map<Long, List<Residence>> stays = people.stays(keys);
    List<String> numbers = people.freeNumbers(matches.size() - keys.size());
    List<Taken> taken = new ArrayList<>();
    List<Person> newcomers = new ArrayList<>();
    List<NewStay> begun = new ArrayList<>();
    int next = 0;
    for (Match match : matches) {
      Long key = match.known == null ? null : match.known.key();
      try {
        taken.add(
            key == null
                ? enter(match, numbers.get(next++), now, today, newcomers, begun)
                : change(match, entries.get(key), stays.get(key), now, today));
      } catch (Refused refusal) {
        if (key != null) {
          people.leaveAsItWas(entries.get(key));
          stays.getOrDefault(key, List.of()).forEach(people::leaveAsItWas);
        }
        taken.add(new Taken(match.line, null, false, null, refusal));
      }
    }
    people.flush();
    people.addAll(newcomers, begun);
    return taken;
  }

  private Taken enter(
      Match match,
      String number,
      Instant now,
      LocalDate today,
      List<Person> newcomers,
      List<NewStay> begun) {
    Line line = match.line;
    Person person =
        new Person(
            number, PersonEntry.named(line.said.fullName()), IdentityAssurance.SELF_DECLARED, now);
    person.confirm(
        new Person.Confirmation(IdentityAssurance.CONFIRMED, now, null, reach.account()));
    PersonEntry.take(person, line.said, today);
    if (match.identity != null) {
      person.identify(match.identity, match.hash, vault);
    }
    List<NewStay> stays = new ArrayList<>();
    for (int i = 0; i < line.stays.size(); i++) {
      Stay stay = line.stays.get(i);
      PersonEntry.moved(person, Optional.empty(), stay.unit(), stay.from(), today);
      Stay next = i + 1 < line.stays.size() ? line.stays.get(i + 1) : null;
      stays.add(new NewStay(person.publicId(), stay, next));
    }
    begun.addAll(stays);
    newcomers.add(person);
    return new Taken(line, person.publicId(), true, null, null);
  }

  /** The newest stay is the last, whether the person still lives there or has gone from it. */
  private Taken change(
      Match match, Person person, List<Residence> stays, Instant now, LocalDate today) {
    Object[] before = person.columns();
    Person.Standing standing = person.standing();
    Residence last = stays == null ? null : stays.get(stays.size() - 1);
    PersonIntakeMemory memory = new PersonIntakeMemory(before, last, person.version());
    PersonChange said = match.line.said.besides(person.birthDate());
    PersonEntry.take(person, said, today);
    if (stays != null && said.birthDate() != null) {
      PersonEntry.requireBornBy(person, stays.get(0).validFrom(), "birthDate");
    }
    if (match.identity != null && !match.known.hasIdentity(match.hash)) {
      person.identify(match.identity, match.hash, vault);
    }
    List<Residence> begun = move(match.line, person, last, today);
    boolean stayed = begun.isEmpty() && memory.isAsItWas(last);
    if (stayed && Arrays.deepEquals(before, person.columns())) {
      return new Taken(match.line, person.publicId(), false, null, null);
    }
    person.modified(now);
    events.fire(new PersonWritten(person.id()));
    begun.forEach(people::add);
    if (!person.standing().equals(standing)) {
      events.fire(new PersonChanged(person.id()));
    }
    String kept = memory.text(!stayed, begun.stream().map(Residence::validFrom).toList());
    return new Taken(match.line, person.publicId(), false, kept, null);
  }

  private static List<Residence> move(Line line, Person person, Residence newest, LocalDate today) {
    List<Residence> begun = new ArrayList<>();
    boolean livesThere =
        newest != null && newest.validTo() == null && newest.unitId().equals(line.home());
    if (livesThere && !line.dated) {
      return begun;
    }
    Optional<Residence> last = Optional.ofNullable(newest);
    for (Stay stay : line.stays) {
      boolean known =
          livesThere && last.get() == newest && !stay.from().isAfter(newest.validFrom());
      if (!known) {
        Optional<Residence> next = PersonEntry.moved(person, last, stay.unit(), stay.from(), today);
        next.ifPresent(begun::add);
        last = next.isPresent() ? next : last;
      }
    }
    person.livesAt(line.home());
    return begun;
  }

  /**
   * Puts back what an entry was before it was changed.
   *
   * @return false when somebody has changed it since
   */
  public boolean restore(Long key, String before) {
    PersonIntakeMemory memory = PersonIntakeMemory.of(before);
    if (!people.restore(key, memory)) {
      return false;
    }
    events.fire(new PersonWritten(key));
    events.fire(new PersonChanged(key));
    return true;
  }
}
