package vn.hieuhoc.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.SqlRow;

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

  private static final int FEW_UNITS = 40;

  @PersistenceContext private EntityManager entityManager;

  void add(Person person) {
    entityManager.persist(person);
    entityManager.flush();
  }

  void add(Residence residence) {
    entityManager.persist(residence);
    entityManager.flush();
  }

  /** The entry; that it went into when it was one of two of the same person. */
  /** Keys of people by public id; entries merged into others are left out. */
  List<Long> keys(Collection<UUID> publicIds) {
    return publicIds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select p.id from Person p where p.publicId in :ids and p.mergedIntoId is null",
                Long.class)
            .setParameter("ids", publicIds)
            .getResultList();
  }

  Optional<Person> find(UUID publicId) {
    return entityManager
        .createQuery("select p from Person p where p.publicId = :id", Person.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .map(this::followed);
  }

  private Person followed(Person person) {
    Person followed = person;
    while (followed.mergedIntoId() != null) {
      followed = entityManager.find(Person.class, followed.mergedIntoId());
    }
    return followed;
  }

  /** Reads the entry anew after it was written by plain SQL. */
  void refresh(Person person) {
    entityManager.refresh(person);
  }

  Optional<Person> find(Long key) {
    return Optional.ofNullable(entityManager.find(Person.class, key));
  }

  boolean numberIsTaken(String personNumber) {
    return keyByNumber(personNumber).isPresent();
  }

  /** Key of who has the number, or had it before two entries became one. */
  Optional<Long> keyByNumber(String personNumber) {
    return entityManager
        .createQuery(
            "select p.id, p.mergedIntoId from Person p where p.personNumber = :number",
            Object[].class)
        .setParameter("number", personNumber)
        .getResultStream()
        .findFirst()
        .map(
            row ->
                row[1] == null
                    ? (Long) row[0]
                    : followed(entityManager.find(Person.class, row[1])).id());
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

  /**
   * The units of today below some, as keys.
   *
   * @param all all of them, those they lie below included
   * @param unplaced those where nobody is to stay: what holds people to be placed after a split,
   *     and communes whose hamlets are known
   */
  record Units(BitSet all, BitSet unplaced) {}

  /** Keys of the units of today below these, themselves included: one text, read quickly. */
  BitSet unitsUnder(Collection<Long> units) {
    return keys(
        entityManager
            .createNativeQuery(
                "select group_concat(distinct c.descendant_id) from unit_closure c"
                    + " where c.valid_to is null and c.ancestor_id in "
                    + SqlRow.list(units))
            .getSingleResult());
  }

  /** As {@link #unitsUnder}, with those where nobody is to stay, in one look. */
  Units placesUnder(Collection<Long> units) {
    SqlRow row =
        SqlRow.of(
                entityManager.createNativeQuery(
                    "select group_concat(distinct c.descendant_id),"
                        + " group_concat(distinct if(v.kind = 'TO_BE_PLACED'"
                        + " or v.level = 'COMMUNE' and exists (select 1 from"
                        + " organisational_unit_version h where h.parent_id = v.unit_id"
                        + " and h.valid_to is null and h.level = 'HAMLET'"
                        + " and h.kind <> 'TO_BE_PLACED'), c.descendant_id, null)) as unplaced"
                        + " from unit_closure c left join organisational_unit_version v"
                        + " on v.unit_id = c.descendant_id and v.valid_to is null"
                        + " where c.valid_to is null and c.ancestor_id in "
                        + SqlRow.list(units)))
            .get(0);
    return new Units(keys(row.text(0)), keys(row.text(1)));
  }

  private static BitSet keys(Object joined) {
    BitSet keys = new BitSet();
    if (joined != null) {
      for (String key : joined.toString().split(",")) {
        keys.set(Integer.parseInt(key));
      }
    }
    return keys;
  }

  /**
   * People in reach of this very name, folded, of whom no other year of birth is known.
   *
   * @param birthYear the year, or null when it is not known
   */
  List<PersonRow> alike(
      String folded, Integer birthYear, Collection<Long> reach, LocalDate today, int most) {
    TypedQuery<PersonRow> query =
        entityManager
            .createQuery(
                ROW
                    + " where p.mergedIntoId is null and p.nameFolded = :name"
                    + " and exists (select 1 from UnitClosure c where c.validTo is null"
                    + " and c.descendantId = p.homeUnitId and c.ancestorId in :reach)"
                    + (birthYear == null ? "" : " and (p.birthYear is null or p.birthYear = :year)")
                    + " order by p.birthYear, p.id",
                PersonRow.class)
            .setParameter("reach", reach);
    if (birthYear != null) {
      query.setParameter("year", birthYear);
    }
    return query
        .setParameter("name", folded)
        .setParameter("today", today)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Keys in the order of entry, which no later entry disturbs. Few units are read by the index of
   * homes, many by the table itself: the database cannot know how many rows it has to pass over.
   */
  List<Long> keysInOrderOfEntry(BitSet units, Integer birthYear, UUID after, int most) {
    if (units.isEmpty()) {
      return List.of();
    }
    String index = units.cardinality() <= FEW_UNITS ? "ix_person_home" : "primary";
    Query query =
        entityManager.createNativeQuery(
            "select p.id from person p force index ("
                + index
                + ") where p.merged_into_id is null and p.home_unit_id in "
                + SqlRow.list(units.stream().asLongStream().boxed().toList())
                + (birthYear == null ? "" : " and p.birth_year = ?2")
                + (after == null
                    ? ""
                    : " and p.id > (select a.id from person a where a.public_id = ?3)")
                + " order by p.id limit ?1");
    query.setParameter(1, most);
    if (birthYear != null) {
      query.setParameter(2, birthYear);
    }
    if (after != null) {
      query.setParameter(3, after.toString());
    }
    return SqlRow.keys(query);
  }

  List<StayRow> residences(Long personId) {
    return entityManager
        .createQuery(STAY, StayRow.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** All stays of a person. */
  List<Residence> stays(Long personId) {
    return entityManager
        .createQuery("select r from Residence r where r.personId = :person", Residence.class)
        .setParameter("person", personId)
        .getResultList();
  }

  void remove(Residence residence) {
    entityManager.remove(residence);
    entityManager.flush();
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
}
