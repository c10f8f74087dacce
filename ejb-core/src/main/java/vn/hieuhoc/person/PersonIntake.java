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
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hieuhoc.identity.IdentityNumber;
import vn.hieuhoc.identity.IdentityVault;
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
  @Inject private Event<Object> events;

  /**
   * Somebody lived somewhere from a day on.
   *
   * @param unit key of the hamlet or commune
   * @param from first day
   * @param act key of the act on the map that brought the person there, or null
   */
  public record Stay(Long unit, LocalDate from, Long act) {}

  /**
   * What is said of somebody.
   *
   * @param number of the line
   * @param personNumber number of a known person, or null
   * @param said all but the home
   * @param stays where the person lived, the last one lasting; not empty
   * @param dated whether the day of the first stay was said
   */
  public record Line(
      int number, String personNumber, PersonChange said, List<Stay> stays, boolean dated) {

    Long home() {
      return stays.get(stays.size() - 1).unit();
    }

    String folded() {
      return VietnameseText.fold(VietnameseText.tidy(said.fullName()));
    }

    String likeness() {
      return "n:" + folded() + "|" + said.birthDate() + "|" + home();
    }
  }

  /** Who is meant by a line: somebody known, somebody new, or it cannot be told. */
  public static final class Match {

    private final Line line;
    private final Known known;
    private final IdentityNumber identity;
    private final byte[] hash;
    private final BusinessException problem;

    private Match(
        Line line, Known known, IdentityNumber identity, byte[] hash, BusinessException problem) {
      this.line = line;
      this.known = known;
      this.identity = identity;
      this.hash = hash == null ? null : hash.clone();
      this.problem = problem;
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
      List<String> claims = new ArrayList<>();
      if (known != null) {
        claims.add("p:" + known.key());
      }
      claims.add(hash == null ? line.likeness() : "i:" + HexFormat.of().formatHex(hash));
      return claims;
    }

    /** What the line leaves for lines of somebody alike. */
    public String trace() {
      return hash == null ? line.likeness() : line.likeness() + "#";
    }

    /** What a line of somebody alike, who may be the same, would have left. */
    public String contrary() {
      return hash == null ? line.likeness() + "#" : line.likeness();
    }
  }

  /** What became of a line: new, changed (then with what stood there before) or the same. */
  public record Taken(
      Line line, UUID id, boolean isNew, String before, BusinessException problem) {}

  /** Finds out who is meant by each line. */
  public List<Match> match(List<Line> lines, Predicate<Long> reach) {
    Map<Line, IdentityNumber> identities = new HashMap<>();
    Map<Line, byte[]> hashes = new HashMap<>();
    Map<Line, BusinessException> unreadable = new HashMap<>();
    for (Line line : lines) {
      try {
        IdentityNumber identity = IdentityNumber.parse(line.said().identityNumber());
        if (identity != null) {
          identities.put(line, identity);
          hashes.put(line, vault.hash(identity));
        }
      } catch (Refused refusal) {
        unreadable.put(line, refusal);
      }
    }
    Found found = lookUp(lines, hashes);
    List<Match> matches = new ArrayList<>();
    for (Line line : lines) {
      byte[] hash = hashes.get(line);
      BusinessException problem = unreadable.get(line);
      Known known = null;
      if (problem == null) {
        try {
          known = meant(line, identities.get(line), hash, found, reach);
        } catch (Refused refusal) {
          problem = refusal;
        }
      }
      matches.add(new Match(line, known, identities.get(line), hash, problem));
    }
    return matches;
  }

  private record Found(
      Map<String, Known> byNumber,
      Map<String, Known> byIdentity,
      Map<String, List<Known>> byName) {}

  private Found lookUp(List<Line> lines, Map<Line, byte[]> hashes) {
    Found found = new Found(new HashMap<>(), new HashMap<>(), new HashMap<>());
    Set<String> numbers = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<Long> homes = new HashSet<>();
    for (Line line : lines) {
      if (line.personNumber() != null) {
        numbers.add(line.personNumber());
      } else {
        names.add(line.folded());
        homes.add(line.home());
      }
    }
    people.byNumbers(numbers).forEach(known -> found.byNumber().put(known.number(), known));
    people
        .byIdentities(hashes.values())
        .forEach(known -> found.byIdentity().put(hex(known.identityHash()), known));
    people
        .byNames(names, homes)
        .forEach(
            known ->
                found
                    .byName()
                    .computeIfAbsent(known.folded() + "|" + known.home(), k -> new ArrayList<>())
                    .add(known));
    return found;
  }

  private static Known meant(
      Line line, IdentityNumber identity, byte[] hash, Found found, Predicate<Long> reach) {
    Known bearer = hash == null ? null : found.byIdentity().get(hex(hash));
    if (line.personNumber() != null) {
      Known known = found.byNumber().get(line.personNumber());
      if (known == null || !reach.test(known.home())) {
        throw Refused.of("personNumber", "person.number-unknown", line.personNumber());
      }
      if (bearer != null && !bearer.key().equals(known.key())) {
        throw Refused.of("identityNumber", "person.identity-taken", identity.last4());
      }
      return known;
    }
    if (bearer != null) {
      if (!reach.test(bearer.home())) {
        throw Refused.of("identityNumber", "person.identity-taken", identity.last4());
      }
      return bearer;
    }
    return alike(line, hash, found);
  }

  /** Somebody of the same name at the same place; in doubt nobody is guessed. */
  private static Known alike(Line line, byte[] hash, Found found) {
    PartialDate birth = line.said().birthDate();
    List<Known> candidates =
        found.byName().getOrDefault(line.folded() + "|" + line.home(), List.of()).stream()
            .filter(known -> hash == null || known.identityHash() == null)
            .filter(known -> mayBe(birth, known.birth()))
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
    throw Refused.of("fullName", "person.import-unclear", line.said().fullName(), years);
  }

  private static boolean mayBe(PartialDate said, PartialDate known) {
    if (said == null || known == null) {
      return true;
    }
    return said.mayBe(known);
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  /** Writes what the lines say. Lines with a problem must be left out. */
  public List<Taken> write(List<Match> matches, Instant now, LocalDate today) {
    List<Long> keys =
        matches.stream().filter(m -> m.known != null).map(m -> m.known.key()).toList();
    Map<Long, Person> entries = people.entries(keys);
    Map<Long, Residence> lasting = people.lasting(keys);
    List<String> numbers = numbers((int) matches.stream().filter(m -> m.known == null).count());
    Map<Match, Taken> taken = new LinkedHashMap<>();
    List<Person> newcomers = new ArrayList<>();
    List<NewStay> stays = new ArrayList<>();
    int next = 0;
    for (Match match : matches) {
      try {
        if (match.known == null) {
          taken.put(match, enter(match, numbers.get(next++), now, today, newcomers, stays));
        } else {
          Long key = match.known.key();
          taken.put(match, change(match, entries.get(key), lasting.get(key), now, today));
        }
      } catch (Refused refusal) {
        if (match.known != null) {
          people.leaveAsItWas(entries.get(match.known.key()));
          people.leaveAsItWas(lasting.get(match.known.key()));
        }
        taken.put(match, new Taken(match.line(), null, false, null, refusal));
      }
    }
    people.flush();
    people.addAll(newcomers, stays);
    return List.copyOf(taken.values());
  }

  private Taken enter(
      Match match,
      String number,
      Instant now,
      LocalDate today,
      List<Person> newcomers,
      List<NewStay> stays) {
    Line line = match.line();
    Person person =
        new Person(
            number,
            PersonEntry.named(line.said().fullName()),
            IdentityAssurance.SELF_DECLARED,
            now);
    person.confirm(
        new Person.Confirmation(IdentityAssurance.CONFIRMED, now, null, reach.account()));
    PersonEntry.take(person, line.said(), today);
    if (match.identity != null) {
      person.identify(match.identity, vault);
    }
    for (int i = 0; i < line.stays().size(); i++) {
      Stay stay = line.stays().get(i);
      PersonEntry.moved(person, Optional.empty(), stay.unit(), stay.from(), today);
      Stay next = i + 1 < line.stays().size() ? line.stays().get(i + 1) : null;
      stays.add(new NewStay(person.publicId(), stay, next));
    }
    newcomers.add(person);
    return new Taken(line, person.publicId(), true, null, null);
  }

  private Taken change(
      Match match, Person person, Residence lasting, Instant now, LocalDate today) {
    Object[] before = person.columns();
    Person.Standing standing = person.standing();
    PersonIntakeMemory memory = new PersonIntakeMemory(before, lasting, person.version());
    PersonEntry.take(person, match.line().said(), today);
    if (lasting != null && match.line().said().birthDate() != null) {
      PersonEntry.requireBornBy(person, lasting.validFrom(), "birthDate");
    }
    if (match.identity != null && !match.known.hasIdentity(match.hash)) {
      person.identify(match.identity, vault);
    }
    List<Residence> begun = move(match.line(), person, lasting, today);
    boolean same =
        Arrays.deepEquals(before, person.columns()) && begun.isEmpty() && memory.isAsItWas(lasting);
    if (same) {
      return new Taken(match.line(), person.publicId(), false, null, null);
    }
    person.modified(now);
    events.fire(new PersonWritten(person.id()));
    begun.forEach(people::add);
    if (!person.standing().equals(standing)) {
      events.fire(new PersonChanged(person.id()));
    }
    String kept = memory.text(begun.stream().map(Residence::validFrom).toList());
    return new Taken(match.line(), person.publicId(), false, kept, null);
  }

  private static List<Residence> move(
      Line line, Person person, Residence lasting, LocalDate today) {
    List<Residence> begun = new ArrayList<>();
    boolean staysThere = lasting != null && lasting.unitId().equals(line.home());
    if (staysThere && !line.dated()) {
      return begun;
    }
    Optional<Residence> last = Optional.ofNullable(lasting);
    for (Stay stay : line.stays()) {
      boolean known =
          last.isPresent()
              && last.get() == lasting
              && line.dated()
              && !stay.from().isAfter(lasting.validFrom())
              && lasting.unitId().equals(line.home());
      if (!known) {
        Optional<Residence> next = PersonEntry.moved(person, last, stay.unit(), stay.from(), today);
        next.ifPresent(begun::add);
        last = next.isPresent() ? next : last;
      }
    }
    person.livesAt(line.home());
    return begun;
  }

  /** So many numbers that nobody bears. */
  private List<String> numbers(int count) {
    Set<String> numbers = new HashSet<>();
    while (numbers.size() < count) {
      Set<String> drawn = new HashSet<>();
      while (drawn.size() < count - numbers.size()) {
        drawn.add(Person.drawNumber());
      }
      drawn.removeAll(people.takenNumbers(drawn));
      numbers.addAll(drawn);
    }
    return List.copyOf(numbers);
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
    people.restoreStays(key, memory.begun(), memory.lastingUnit(), memory.lastingFrom());
    events.fire(new PersonWritten(key));
    events.fire(new PersonChanged(key));
    return true;
  }
}
