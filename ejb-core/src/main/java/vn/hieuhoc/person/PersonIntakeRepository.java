package vn.hieuhoc.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.support.BulkInsert;
import vn.hieuhoc.support.SqlRow;

/** Many people at once: one look for all, one batch for all. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonIntakeRepository {

  /** The columns are those of {@link Person#columns()}. */
  static final String INSERT =
      "insert into person (public_id, person_number, full_name, sort_name, sort_name_corrected,"
          + " name_folded, form_of_address, birth_year, birth_month, birth_day, gender, phone,"
          + " working_status, learner_group, identity_cipher, identity_hash, identity_last4,"
          + " identity_assurance, home_unit_id, created_at, modified_at, confirmed_at,"
          + " confirmed_at_unit_id, confirmed_by_account_id, version) values "
          + "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";

  private static final String INSERT_STAY =
      "insert into person_residence (person_id, unit_id, valid_from, valid_to, opened_by_act_id,"
          + " closed_by_act_id) values (?, ?, ?, ?, ?, ?)";

  private static final String KNOWN =
      "select p.id, p.public_id, p.person_number, p.name_folded, p.birth_year, p.birth_month,"
          + " p.birth_day, p.identity_hash, p.home_unit_id from person p"
          + " where p.merged_into_id is null and ";

  private static final String RESTORE =
      "update person set full_name = ?1, sort_name = ?2, sort_name_corrected = ?3,"
          + " name_folded = ?4, form_of_address = ?5, birth_year = ?6, birth_month = ?7,"
          + " birth_day = ?8, gender = ?9, phone = ?10, working_status = ?11,"
          + " learner_group = ?12, identity_cipher = ?13, identity_hash = ?14,"
          + " identity_last4 = ?15, identity_assurance = ?16, home_unit_id = if(?17, ?18,"
          + " home_unit_id), modified_at = ?19, version = version - 1"
          + " where id = ?20 and version = ?21";

  @PersistenceContext private EntityManager entityManager;

  /** What is looked at to find out who is meant. */
  record Known(
      Long key,
      UUID id,
      String number,
      String folded,
      PartialDate birth,
      byte[] identityHash,
      Long home) {

    boolean hasIdentity(byte[] hash) {
      return Arrays.equals(identityHash, hash);
    }
  }

  /**
   * Whom lines may mean.
   *
   * @param byNumber by the number of the register
   * @param byIdentity by the hash of the identity number
   * @param byName by folded name and home
   */
  record Found(
      Map<String, Known> byNumber, Map<String, Known> byIdentity, Map<String, List<Known>> byName) {

    static String hex(byte[] hash) {
      return HexFormat.of().formatHex(hash);
    }
  }

  /**
   * Who bears a name; of most names the year of birth leaves a few.
   *
   * @param year only those of this year and of no known one; null for all
   */
  record Named(String folded, Integer year) {

    static Named of(String folded, PartialDate birth) {
      return new Named(folded, birth == null ? null : Integer.valueOf(birth.year()));
    }

    private String condition() {
      return year == null
          ? "p.name_folded = ?"
          : "(p.name_folded = ? and (p.birth_year = ? or p.birth_year is null))";
    }

    private Stream<Object> values() {
      return year == null ? Stream.of(folded) : Stream.of(folded, year);
    }
  }

  /** People with one of these numbers, hashes, or names at one of these homes. */
  Found find(
      Collection<String> numbers,
      Collection<byte[]> hashes,
      Collection<Named> names,
      Collection<Long> homes) {
    Found found = new Found(new HashMap<>(), new HashMap<>(), new HashMap<>());
    known("p.person_number in " + places(numbers.size()), numbers)
        .forEach(known -> found.byNumber().put(known.number(), known));
    known("p.identity_hash in " + places(hashes.size()), hashes)
        .forEach(known -> found.byIdentity().put(Found.hex(known.identityHash()), known));
    // The units are numbers of ours; the names are bound.
    String bearing = String.join(" or ", names.stream().map(Named::condition).toList());
    known(
            "p.home_unit_id in " + SqlRow.list(homes) + " and (" + bearing + ")",
            names.stream().flatMap(Named::values).toList())
        .forEach(
            known ->
                found
                    .byName()
                    .computeIfAbsent(known.folded() + "|" + known.home(), k -> new ArrayList<>())
                    .add(known));
    return found;
  }

  private List<Known> known(String condition, Collection<?> values) {
    if (values.isEmpty()) {
      return List.of();
    }
    List<Known> found = new ArrayList<>();
    try (PreparedStatement select = connection().prepareStatement(KNOWN + condition)) {
      int place = 1;
      for (Object value : values) {
        select.setObject(place++, value);
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(
              new Known(
                  rows.getLong(1),
                  UUID.fromString(rows.getString(2)),
                  rows.getString(3),
                  rows.getString(4),
                  PartialDate.ofParts(number(rows, 5), number(rows, 6), number(rows, 7)),
                  rows.getBytes(8),
                  rows.getLong(9)));
        }
      }
      return found;
    } catch (SQLException failure) {
      throw new IllegalStateException("People could not be looked up", failure);
    }
  }

  private static String places(int count) {
    return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
  }

  private static Integer number(ResultSet rows, int column) throws SQLException {
    int value = rows.getInt(column);
    return rows.wasNull() ? null : value;
  }

  /** So many numbers that nobody bears. */
  List<String> freeNumbers(int count) {
    Set<String> numbers = new HashSet<>();
    while (numbers.size() < count) {
      Set<String> drawn = new HashSet<>();
      while (drawn.size() < count - numbers.size()) {
        drawn.add(Person.drawNumber());
      }
      drawn.removeAll(takenNumbers(drawn));
      numbers.addAll(drawn);
    }
    return List.copyOf(numbers);
  }

  private Set<String> takenNumbers(Collection<String> numbers) {
    Set<String> taken = new HashSet<>();
    try (PreparedStatement select =
        connection()
            .prepareStatement(
                "select person_number from person where person_number in "
                    + places(numbers.size()))) {
      int place = 1;
      for (String number : numbers) {
        select.setString(place++, number);
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          taken.add(rows.getString(1));
        }
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("Numbers of people could not be looked up", failure);
    }
    return taken;
  }

  /** Entries to be changed, by key. */
  Map<Long, Person> entries(Collection<Long> keys) {
    Map<Long, Person> entries = new HashMap<>();
    if (!keys.isEmpty()) {
      entityManager
          .createQuery("select p from Person p where p.id in :keys", Person.class)
          .setParameter("keys", keys)
          .getResultList()
          .forEach(person -> entries.put(person.id(), person));
    }
    return entries;
  }

  /** Where people lived, in the order of time, by key of the person. */
  Map<Long, List<Residence>> stays(Collection<Long> people) {
    Map<Long, List<Residence>> stays = new HashMap<>();
    if (!people.isEmpty()) {
      entityManager
          .createQuery(
              "select r from Residence r where r.personId in :people order by r.validFrom",
              Residence.class)
          .setParameter("people", people)
          .getResultList()
          .forEach(
              stay -> stays.computeIfAbsent(stay.personId(), key -> new ArrayList<>()).add(stay));
    }
    return stays;
  }

  void add(Residence residence) {
    entityManager.persist(residence);
  }

  /** What was changed in an entry that is refused after all is not written. */
  void leaveAsItWas(Object entry) {
    if (entry != null) {
      entityManager.detach(entry);
    }
  }

  void flush() {
    entityManager.flush();
  }

  /** A stay of somebody who is being entered. */
  record NewStay(UUID person, PersonIntake.Stay stay, PersonIntake.Stay next) {}

  void addAll(List<Person> people, List<NewStay> stays) {
    if (people.isEmpty()) {
      return;
    }
    try {
      BulkInsert.of(connection(), INSERT, people.stream().map(Person::columns).toList());
      Map<UUID, Long> keys = keys(people);
      BulkInsert.of(
          connection(), INSERT_STAY, stays.stream().map(stay -> columns(stay, keys)).toList());
    } catch (SQLException failure) {
      throw new IllegalStateException("People could not be entered", failure);
    }
  }

  private static Object[] columns(NewStay stay, Map<UUID, Long> keys) {
    return new Object[] {
      keys.get(stay.person()),
      stay.stay().unit(),
      stay.stay().from(),
      stay.next() == null ? null : stay.next().from(),
      stay.stay().act(),
      stay.next() == null ? null : stay.next().act()
    };
  }

  private Map<UUID, Long> keys(List<Person> people) throws SQLException {
    Map<UUID, Long> keys = new HashMap<>();
    try (PreparedStatement select =
        connection()
            .prepareStatement(
                "select id, public_id from person where public_id in " + places(people.size()))) {
      int place = 1;
      for (Person person : people) {
        select.setString(place++, person.publicId().toString());
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          keys.put(UUID.fromString(rows.getString(2)), rows.getLong(1));
        }
      }
    }
    return keys;
  }

  /**
   * Puts an entry back as it was before a row, unless it was written since. Where the person lives
   * is touched only when the row had changed that, and only while the person lives as the row left
   * it: what acts on the map and placings did since stands.
   *
   * @return false when it has been changed since
   */
  boolean restore(Long key, PersonIntakeMemory memory) {
    if (memory.moved() && !livesAsLeft(key, memory)) {
      return false;
    }
    Object[] columns = memory.columns();
    Query update = entityManager.createNativeQuery(RESTORE);
    for (int i = 1; i <= 16; i++) {
      update.setParameter(i, columns[i + 1]);
    }
    boolean restored =
        update
                .setParameter(17, memory.moved() ? 1 : 0)
                .setParameter(18, columns[18])
                .setParameter(19, columns[20])
                .setParameter(20, key)
                .setParameter(21, memory.writtenVersion())
                .executeUpdate()
            == 1;
    if (restored && memory.moved()) {
      restoreStays(key, memory.begun(), memory.lastingUnit(), memory.lastingFrom());
    }
    return restored;
  }

  /**
   * Whether somebody lives as the row left it: no act on the map and no move has ended that stay,
   * and nobody has placed it elsewhere.
   */
  private boolean livesAsLeft(Long key, PersonIntakeMemory memory) {
    LocalDate from = memory.leftSince();
    if (from == null) {
      return true;
    }
    Long unit = memory.begun().isEmpty() ? memory.lastingUnit() : null;
    return SqlRow.number(
            entityManager
                .createNativeQuery(
                    "select count(*) from person_residence where person_id = ?1"
                        + " and valid_from = ?2 and valid_to is null and not (?3 > 0"
                        + " and opened_by_act_id is not null and unit_id <> ?3)")
                .setParameter(1, key)
                .setParameter(2, java.sql.Date.valueOf(from))
                .setParameter(3, unit == null ? Long.valueOf(-1) : unit))
        > 0;
  }

  /** Stays begun by the import go, the one before lasts again. */
  private void restoreStays(
      Long key, List<LocalDate> begun, Long lastingUnit, LocalDate lastingFrom) {
    for (LocalDate from : begun) {
      entityManager
          .createNativeQuery(
              "delete from person_residence where person_id = ?1 and valid_from = ?2")
          .setParameter(1, key)
          .setParameter(2, from)
          .executeUpdate();
    }
    if (lastingFrom != null) {
      entityManager
          .createNativeQuery(
              "update person_residence set valid_to = null, closed_by_act_id = null, unit_id = ?1"
                  + " where person_id = ?2 and valid_from = ?3")
          .setParameter(1, lastingUnit)
          .setParameter(2, key)
          .setParameter(3, lastingFrom)
          .executeUpdate();
    }
  }

  private Connection connection() {
    return entityManager.unwrap(Connection.class);
  }
}
