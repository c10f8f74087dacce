package vn.hieuhoc.manypeople;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.NewResidence;
import vn.hieuhoc.person.PersonChange;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonSearch;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/**
 * One act on many people at once: those who were ticked in a list, or all whom it found. All of it
 * is done or nothing.
 */
@Stateless
public class ManyPeopleService {

  /** How many people an act takes at most. */
  public static final int MOST = 1_000;

  /** How many people a list that is taken away has at most. */
  public static final int MOST_TAKEN = 5_000;

  @Inject private PersonService people;
  @Inject private OrganisationService organisation;
  @Inject private RegisterReach reach;
  @Inject private AuditLog auditLog;

  /**
   * Who is meant.
   *
   * @param people public ids, or null when a search says who
   * @param search all whom it finds, or null
   */
  public record Selection(List<@NotNull UUID> people, PersonSearch search) {

    /** Says nothing of whom it means, since commands end up in logs. */
    @Override
    public String toString() {
      return "Selection[" + (people == null ? "search" : people.size()) + "]";
    }
  }

  /**
   * What came of it.
   *
   * @param done how many entries were changed
   * @param left how many stay as they were, since it was so already or the caller does not keep
   *     them
   */
  public record Outcome(int done, int left) {}

  /**
   * A page of those one may choose from.
   *
   * @throws vn.hieuhoc.support.Forbidden when the caller keeps no part of the register
   */
  public Page<PersonRow> choose(PersonSearch search, PageRequest page) {
    reach.requireKeeperAnywhere();
    return people.search(search, page);
  }

  /** A keeper vouches for all of them, as {@link PersonService#confirm} for one. */
  public Outcome confirm(@Valid @NotNull Selection selection) {
    int done = 0;
    List<PersonRow> chosen = chosen(selection);
    for (PersonRow row : chosen) {
      if (people.keeps(row) && people.confirm(row.id())) {
        done++;
      }
    }
    return new Outcome(done, chosen.size() - done);
  }

  /**
   * The entries of all of them, to be taken away as a list; the audit keeps that they were taken. A
   * search that finds nobody is a list without lines.
   *
   * @throws Refused as {@link #chosen(Selection, int)}
   */
  public List<PersonRow> taken(@Valid @NotNull Selection selection) {
    PersonSearch search = selection.search();
    List<PersonRow> taken =
        search == null ? seen(selection, MOST_TAKEN).people() : found(search, MOST_TAKEN);
    auditLog.write(
        Act.on("person.take-list", "person", null)
            .saying(
                taken.size()
                    + (search == null ? " ticked" : " " + search.tab() + " " + search.unit())));
    return taken;
  }

  /**
   * They all live at a place from a day on, as {@link PersonService#change} says of one.
   *
   * @param unit public id of the hamlet or commune; null is refused with a sentence
   * @param from first day, or null for today
   * @throws Refused {@code person.many-one} with the name of who cannot from that day
   */
  public Outcome move(@Valid @NotNull Selection selection, UUID unit, LocalDate from) {
    if (unit == null) {
      throw Refused.of("home", "person.many-home");
    }
    NewResidence home = new NewResidence(unit, from);
    UnitRow place = organisation.unit(unit);
    reach.requireKeeper(place.key());
    int done = 0;
    List<PersonRow> chosen = chosen(selection);
    for (PersonRow row : chosen) {
      if (people.keeps(row) && !place.key().equals(row.homeKey())) {
        move(row, home);
        done++;
      }
    }
    return new Outcome(done, chosen.size() - done);
  }

  private void move(PersonRow row, NewResidence home) {
    try {
      people.change(
          row.id(), new PersonChange(null, null, null, null, null, null, null, home, null, null));
    } catch (Refused notFromThatDay) {
      if (notFromThatDay.code().equals("person.residence-in-future")) {
        throw Refused.of("from", notFromThatDay.code(), notFromThatDay.arguments().toArray());
      }
      Object day = notFromThatDay.arguments().isEmpty() ? "" : notFromThatDay.arguments().get(0);
      throw Refused.of("from", "person.many-one", row.fullName(), day);
    }
  }

  private List<PersonRow> chosen(Selection selection) {
    reach.requireKeeperAnywhere();
    return chosen(selection, MOST);
  }

  /**
   * Those who are meant, as far as the caller sees them.
   *
   * @param most how many at most
   * @throws Refused {@code person.many-nobody}, {@code person.many-too-many}
   */
  public List<PersonRow> chosen(@Valid @NotNull Selection selection, int most) {
    reach.requireReaderAnywhere();
    List<PersonRow> chosen = new ArrayList<>();
    if (selection.search() == null) {
      List<UUID> ids = selection.people() == null ? List.of() : selection.people();
      requireSome(ids.size(), most);
      Map<UUID, PersonRow> found = people.found(ids);
      for (UUID id : new LinkedHashSet<>(ids)) {
        PersonRow row = found.get(id);
        chosen.add(row == null ? people.find(id) : row);
      }
      return chosen;
    }
    List<PersonRow> found = found(selection.search(), most);
    requireSome(found.size(), most);
    return found;
  }

  /** All whom a search finds, nobody or at most so many. */
  private List<PersonRow> found(PersonSearch search, int most) {
    reach.requireReaderAnywhere();
    List<PersonRow> found = new ArrayList<>();
    Page<PersonRow> page;
    do {
      page = people.search(search, new PageRequest(found.size(), PageRequest.LARGEST));
      requireNotMore(page.total(), most);
      found.addAll(page.items());
    } while (page.hasNext() && !page.items().isEmpty());
    return found;
  }

  /**
   * Those who are meant and whom the caller sees.
   *
   * @param people the people
   * @param unseen how many more were named of whom the caller is told nothing
   */
  public record Seen(List<PersonRow> people, int unseen) {}

  /**
   * As {@link #chosen(Selection, int)}, but who is out of the caller's reach is left out and
   * counted.
   */
  public Seen seen(@Valid @NotNull Selection selection, int most) {
    if (selection.search() != null) {
      return new Seen(chosen(selection, most), 0);
    }
    reach.requireReaderAnywhere();
    Set<UUID> ids = selection.people() == null ? Set.of() : new LinkedHashSet<>(selection.people());
    requireSome(ids.size(), most);
    Map<UUID, PersonRow> found = people.found(ids);
    List<PersonRow> seen = ids.stream().map(found::get).filter(Objects::nonNull).toList();
    return new Seen(seen, ids.size() - seen.size());
  }

  private static void requireSome(long many, int most) {
    if (many == 0) {
      throw new Refused("person.many-nobody");
    }
    requireNotMore(many, most);
  }

  private static void requireNotMore(long many, int most) {
    if (many > most) {
      throw new Refused("person.many-too-many", many, most);
    }
  }
}
