package vn.hieuhoc.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.Like;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnameseText;

/** People, and where they live and work. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonRepository {

  private static final String ROW =
      "select new vn.hieuhoc.person.PersonRow(p.id, p.publicId, p.personNumber, p.fullName,"
          + " p.formOfAddress, p.birthYear, p.birthMonth, p.birthDay, p.gender, p.workingStatus,"
          + " p.group, h.id, h.publicId, hv.name, cv.name) from Person p"
          + " left join OrganisationalUnit h on h.id = p.homeUnitId"
          + " left join UnitVersion hv on hv.unitId = h.id and hv.validFrom <= :today"
          + " and (hv.validTo is null or hv.validTo > :today)"
          + " left join UnitVersion cv on cv.unitId = hv.parentId and cv.validFrom <= :today"
          + " and (cv.validTo is null or cv.validTo > :today)"
          + " and hv.level = vn.hieuhoc.organisation.UnitLevel.HAMLET";

  private static final String STAY =
      "select new vn.hieuhoc.person.StayRow(u.id, u.publicId, v.name, s.validFrom, s.validTo)"
          + " from Residence s join OrganisationalUnit u on u.id = s.unitId"
          + " left join UnitVersion v on v.unitId = s.unitId and v.validFrom <= s.validFrom"
          + " and (v.validTo is null or v.validTo > s.validFrom)"
          + " where s.personId = :person order by s.validFrom desc";

  @PersistenceContext private EntityManager entityManager;

  /** Which people a list holds: what was asked for, within the caller's reach. */
  record Filter(
      PersonSearch search, Long underUnit, Collection<Long> reach, LocalDate today, UUID after) {}

  void add(Person person) {
    entityManager.persist(person);
    entityManager.flush();
  }

  void add(Residence residence) {
    entityManager.persist(residence);
    entityManager.flush();
  }

  Optional<Person> find(UUID publicId) {
    return entityManager
        .createQuery("select p from Person p where p.publicId = :id", Person.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  Optional<Person> find(Long key) {
    return Optional.ofNullable(entityManager.find(Person.class, key));
  }

  boolean numberIsTaken(String personNumber) {
    return keyByNumber(personNumber).isPresent();
  }

  Optional<Long> keyByNumber(String personNumber) {
    return entityManager
        .createQuery("select p.id from Person p where p.personNumber = :number", Long.class)
        .setParameter("number", personNumber)
        .getResultStream()
        .findFirst();
  }

  Optional<Long> keyByIdentity(byte[] hash) {
    return entityManager
        .createQuery("select p.id from Person p where p.identityHash = :hash", Long.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  List<PersonRow> rowsOf(Collection<Long> keys, LocalDate today) {
    return keys.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(ROW + " where p.id in :keys order by p.sortName, p.id", PersonRow.class)
            .setParameter("today", today)
            .setParameter("keys", keys)
            .getResultList();
  }

  Page<PersonRow> search(Filter filter, PageRequest page) {
    String where = where(filter);
    long total =
        bind(entityManager.createQuery("select count(p) from Person p" + where, Long.class), filter)
            .getSingleResult();
    List<PersonRow> rows =
        bind(
                entityManager.createQuery(
                    ROW + where + " order by p.sortName, p.birthYear, p.id", PersonRow.class),
                filter)
            .setParameter("today", filter.today())
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return new Page<>(rows, total, page);
  }

  /**
   * People in reach of this very name, folded, of whom no other year of birth is known.
   *
   * @param birthYear the year, or null when it is not known
   */
  List<PersonRow> alike(String folded, Integer birthYear, Filter filter, int most) {
    TypedQuery<PersonRow> query =
        bind(
            entityManager.createQuery(
                ROW
                    + where(filter)
                    + " and p.nameFolded = :name"
                    + (birthYear == null ? "" : " and (p.birthYear is null or p.birthYear = :year)")
                    + " order by p.birthYear, p.id",
                PersonRow.class),
            filter);
    if (birthYear != null) {
      query.setParameter("year", birthYear);
    }
    return query
        .setParameter("name", folded)
        .setParameter("today", filter.today())
        .setMaxResults(most)
        .getResultList();
  }

  /** In the order of entry, which no later entry disturbs. */
  List<PersonRow> inOrderOfEntry(Filter filter, int most) {
    return bind(
            entityManager.createQuery(ROW + where(filter) + " order by p.id", PersonRow.class),
            filter)
        .setParameter("today", filter.today())
        .setMaxResults(most)
        .getResultList();
  }

  List<StayRow> residences(Long personId) {
    return entityManager
        .createQuery(STAY, StayRow.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** The residence that lasts, if there is one. */
  Optional<Residence> lastingResidence(Long personId) {
    return entityManager
        .createQuery(
            "select r from Residence r where r.personId = :person and r.validTo is null",
            Residence.class)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  Optional<Long> homeAt(Long personId, LocalDate day) {
    return entityManager
        .createQuery(
            "select r.unitId from Residence r where r.personId = :person"
                + " and r.validFrom <= :day and (r.validTo is null or r.validTo > :day)",
            Long.class)
        .setParameter("person", personId)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }

  /** Keys of who lived in the subtree of a unit, on the map and by the residences of the day. */
  List<Long> livingUnder(Long unitId, LocalDate day) {
    return entityManager
        .createQuery(
            "select r.personId from Residence r join UnitClosure c on c.descendantId = r.unitId"
                + " where c.ancestorId = :unit and c.validFrom <= :day"
                + " and (c.validTo is null or c.validTo > :day) and r.validFrom <= :day"
                + " and (r.validTo is null or r.validTo > :day) order by r.personId",
            Long.class)
        .setParameter("unit", unitId)
        .setParameter("day", day)
        .getResultList();
  }

  private static String where(Filter filter) {
    StringBuilder where =
        new StringBuilder(
            " where p.mergedIntoId is null and exists (select 1 from UnitClosure c"
                + " where c.descendantId = p.homeUnitId and c.ancestorId in :reach"
                + " and c.validTo is null)");
    if (filter.underUnit() != null) {
      where.append(
          " and exists (select 1 from UnitClosure d where d.descendantId = p.homeUnitId"
              + " and d.ancestorId = :under and d.validTo is null)");
    }
    if (filter.search().birthYear() != null) {
      where.append(" and p.birthYear = :birthYear");
    }
    if (filter.after() != null) {
      where.append(" and p.id > (select a.id from Person a where a.publicId = :after)");
    }
    List<String> words = words(filter);
    if (!words.isEmpty()) {
      where.append(" and (p.personNumber = :number or (1 = 1");
      for (int i = 0; i < words.size(); i++) {
        where.append(" and p.nameFolded like :word").append(i).append(Like.LITERALLY);
      }
      where.append("))");
    }
    return where.toString();
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, Filter filter) {
    query.setParameter("reach", filter.reach());
    if (filter.underUnit() != null) {
      query.setParameter("under", filter.underUnit());
    }
    if (filter.search().birthYear() != null) {
      query.setParameter("birthYear", filter.search().birthYear());
    }
    if (filter.after() != null) {
      query.setParameter("after", filter.after());
    }
    List<String> words = words(filter);
    if (!words.isEmpty()) {
      query.setParameter("number", String.join("", words).toUpperCase(Locale.ROOT));
      for (int i = 0; i < words.size(); i++) {
        query.setParameter("word" + i, Like.containing(words.get(i)));
      }
    }
    return query;
  }

  private static List<String> words(Filter filter) {
    List<String> words = new ArrayList<>();
    String folded = VietnameseText.fold(filter.search().words());
    for (String word : folded.replace("%", "").replace("_", "").split(" ")) {
      if (!word.isEmpty() && words.size() < 6) {
        words.add(word);
      }
    }
    return words;
  }
}
