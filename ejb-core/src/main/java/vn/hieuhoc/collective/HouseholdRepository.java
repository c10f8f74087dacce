package vn.hieuhoc.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.organisation.UnitPair;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SqlRow;
import vn.hieuhoc.support.VietnameseText;

/** Households and their members. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HouseholdRepository {

  private static final String FROM =
      " from Household f join OrganisationalUnit u on u.id = f.unitId"
          + " left join UnitVersion v on v.unitId = f.unitId and v.validFrom <= :day"
          + " and (v.validTo is null or v.validTo > :day)"
          + " left join HouseholdMember m on m.householdId = f.id and m.validFrom <= :day"
          + " and (m.validTo is null or m.validTo > :day)"
          + " and m.role = vn.hieuhoc.collective.MemberRole.HEAD"
          + " left join Person p on p.id = m.personId where 1 = 1";

  private static final String ROW =
      "select new vn.hieuhoc.collective.HouseholdRow(f.id, f.publicId, f.code, u.id, u.publicId,"
          + " v.name, p.id, p.fullName, f.validFrom, f.validTo)"
          + FROM;

  private static final String UNDER =
      " and (f.validTo is null or f.validTo > :day) and exists (select 1 from UnitClosure c where c.descendantId = f.unitId"
          + " and c.ancestorId in :under and c.validTo is null)";

  private static final int COUNTED = 10_001;

  private static final String LASTING =
      "m.validFrom <= :day and (m.validTo is null or m.validTo > :day)";

  @PersistenceContext private EntityManager entityManager;

  void add(Household household) {
    entityManager.persist(household);
    entityManager.flush();
  }

  void add(HouseholdPlace place) {
    entityManager.persist(place);
    entityManager.flush();
  }

  /** It was there from the first of the steps on, and went along as the others say. */
  void stand(Household household, List<UnitPair.Onward> way) {
    entityManager
        .createQuery("delete from HouseholdPlace l where l.householdId = :household")
        .setParameter("household", household.id())
        .executeUpdate();
    HouseholdPlace last = new HouseholdPlace(household.id(), way.get(0).unit(), way.get(0).date());
    add(last);
    for (UnitPair.Onward step : way.subList(1, way.size())) {
      last = last.goOn(step);
      add(last);
    }
  }

  /** Where it stands, while it stands. */
  Optional<HouseholdPlace> place(Long householdId) {
    return entityManager
        .createQuery(
            "select l from HouseholdPlace l where l.householdId = :household and l.validTo is null",
            HouseholdPlace.class)
        .setParameter("household", householdId)
        .getResultStream()
        .findFirst();
  }

  /** Who belongs to it on the day or later. */
  List<HouseholdMember> lastingOf(Long householdId, LocalDate day) {
    return entityManager
        .createQuery(
            "select m from HouseholdMember m where m.householdId = :household"
                + " and (m.validTo is null or m.validTo > :day) order by m.id",
            HouseholdMember.class)
        .setParameter("household", householdId)
        .setParameter("day", day)
        .getResultList();
  }

  /** Workplaces, households and clans of a person over the years, in one reading. */
  List<HouseholdService.Belonging> belongings(Long personId) {
    Query query =
        entityManager.createNativeQuery(
            "select 'employment', u.public_id, v.name collate utf8mb4_bin, e.valid_from, e.valid_to"
                + " from person_employment e join organisational_unit u on u.id = e.unit_id"
                + " left join organisational_unit_version v on v.unit_id = e.unit_id"
                + " and v.valid_from <= e.valid_from"
                + " and (v.valid_to is null or v.valid_to > e.valid_from) where e.person_id = ?1"
                + " union all select 'household', f.public_id, f.code, m.valid_from, m.valid_to"
                + " from household_member m join household f on f.id = m.household_id"
                + " where m.person_id = ?1"
                + " union all select 'clan', c.public_id, c.name collate utf8mb4_bin, m.valid_from,"
                + " m.valid_to from clan_member m join clan c on c.id = m.clan_id"
                + " where m.person_id = ?1");
    return SqlRow.of(query.setParameter(1, personId)).stream()
        .map(
            row ->
                new HouseholdService.Belonging(
                    row.text(0), row.uuid(1), row.text(2), row.day(3), row.day(4)))
        .toList();
  }

  /** Households a person belonged or belongs to, newest first. */
  List<Membership> ofPerson(Long personId) {
    return entityManager
        .createQuery(
            "select new vn.hieuhoc.collective.Membership(f.publicId, f.code, m.role, m.validFrom,"
                + " m.validTo) from HouseholdMember m join Household f on f.id = m.householdId"
                + " where m.personId = :person order by m.validFrom desc, m.id desc",
            Membership.class)
        .setParameter("person", personId)
        .getResultList();
  }

  void add(HouseholdMember member) {
    entityManager.persist(member);
    entityManager.flush();
  }

  Optional<Household> find(UUID publicId) {
    return entityManager
        .createQuery("select f from Household f where f.publicId = :id", Household.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  boolean codeIsTaken(Long unitId, String code) {
    return entityManager
            .createQuery(
                "select count(f) from Household f where f.unitId = :unit and f.code = :code",
                Long.class)
            .setParameter("unit", unitId)
            .setParameter("code", code)
            .getSingleResult()
        > 0;
  }

  long count(Long unitId) {
    return entityManager
        .createQuery("select count(f) from Household f where f.unitId = :unit", Long.class)
        .setParameter("unit", unitId)
        .getSingleResult();
  }

  /**
   * The code as asked for, or the next number of the unit.
   *
   * @throws Refused {@code household.code-taken}
   */
  String codeFor(Long unitId, String asked) {
    String code = VietnameseText.tidyOrNull(asked);
    if (code != null) {
      if (codeIsTaken(unitId, code)) {
        throw Refused.of("code", "household.code-taken", code);
      }
      return code;
    }
    long next = count(unitId) + 1;
    while (codeIsTaken(unitId, String.format(Locale.ROOT, "H%04d", next))) {
      next++;
    }
    return String.format(Locale.ROOT, "H%04d", next);
  }

  Optional<HouseholdRow> row(Long key, LocalDate day) {
    return rows(" and f.id = :key", day).setParameter("key", key).getResultStream().findFirst();
  }

  /**
   * Households of a day below the units, hamlet by hamlet and by code.
   *
   * @param members keys of people of whom one must belong to it, or null for all
   * @param code its code, which is enough when people are asked for
   */
  Page<HouseholdRow> search(
      Collection<Long> under,
      Collection<Long> members,
      String code,
      LocalDate day,
      PageRequest page) {
    String found =
        " from household f"
            + (members == null ? " force index (uq_household_code_twin)" : "")
            + " where f.unit_id in "
            + SqlRow.list(unitsUnder(under))
            + " and (f.valid_to is null or f.valid_to > ?1)"
            + (members == null ? "" : " and (f.code = ?2 or f.id in " + housing(members) + ")");
    List<Long> keys =
        SqlRow.keys(
            asked(
                "select f.id"
                    + found
                    + " order by f.unit_id, f.code limit "
                    + page.first()
                    + ", "
                    + page.size(),
                members,
                code,
                day));
    Map<Long, HouseholdRow> rows = new HashMap<>();
    if (!keys.isEmpty()) {
      rows(" and f.id in :keys", day)
          .setParameter("keys", keys)
          .getResultList()
          .forEach(row -> rows.put(row.key(), row));
    }
    return Page.of(
        keys.stream().map(rows::get).toList(),
        page,
        () ->
            SqlRow.number(
                asked(
                    "select count(*) from (select 1" + found + " limit " + COUNTED + ") counted",
                    members,
                    code,
                    day)));
  }

  private Query asked(String sql, Collection<Long> members, String code, LocalDate day) {
    Query query = entityManager.createNativeQuery(sql).setParameter(1, day);
    return members == null ? query : query.setParameter(2, code);
  }

  private static String housing(Collection<Long> people) {
    return people.isEmpty()
        ? "(0)"
        : "(select m.household_id from household_member m where m.person_id in "
            + SqlRow.list(people)
            + " and m.valid_from <= ?1 and (m.valid_to is null or m.valid_to > ?1))";
  }

  private List<Long> unitsUnder(Collection<Long> units) {
    List<Long> keys =
        entityManager
            .createQuery(
                "select distinct c.descendantId from UnitClosure c"
                    + " where c.ancestorId in :units and c.validTo is null",
                Long.class)
            .setParameter("units", units)
            .getResultList();
    return keys.isEmpty() ? List.of(0L) : keys;
  }

  List<HouseholdRow> inOrderOfEntry(
      Collection<Long> reach, Collection<Long> under, LocalDate day, UUID after, int most) {
    TypedQuery<HouseholdRow> query =
        rows(
            UNDER
                + UNDER.replace(":under", ":within")
                + (after == null
                    ? ""
                    : " and f.id > (select a.id from Household a where a.publicId = :after)")
                + " order by f.id",
            day);
    query.setParameter("under", reach).setParameter("within", under).setMaxResults(most);
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.getResultList();
  }

  List<MemberRow> members(Long householdId) {
    return entityManager
        .createQuery(
            "select new vn.hieuhoc.collective.MemberRow(p.id, p.publicId, p.fullName, p.birthYear,"
                + " m.role, m.validFrom, m.validTo) from HouseholdMember m"
                + " join Person p on p.id = m.personId where m.householdId = :household"
                + " order by m.role, p.birthYear, p.id",
            MemberRow.class)
        .setParameter("household", householdId)
        .getResultList();
  }

  /** The membership of a person that lasts on or after the day, in any household. */
  Optional<HouseholdMember> lasting(Long personId, LocalDate day) {
    return entityManager
        .createQuery(
            "select m from HouseholdMember m where m.personId = :person"
                + " and (m.validTo is null or m.validTo > :day)",
            HouseholdMember.class)
        .setParameter("person", personId)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }

  /** Only one at a time lets a person join something until the transaction ends. */
  void lockPerson(Long personId) {
    lock("person", personId);
  }

  /** Only one at a time changes who belongs to a household until the transaction ends. */
  void lockHousehold(Long householdId) {
    lock("household", householdId);
  }

  private void lock(String table, Long key) {
    entityManager
        .createNativeQuery("select id from " + table + " where id = ?1 for update")
        .setParameter(1, key)
        .getSingleResult();
  }

  Optional<HouseholdMember> lastingIn(Long householdId, Long personId) {
    return entityManager
        .createQuery(
            "select m from HouseholdMember m where m.personId = :person"
                + " and m.householdId = :household and m.validTo is null",
            HouseholdMember.class)
        .setParameter("person", personId)
        .setParameter("household", householdId)
        .getResultStream()
        .findFirst();
  }

  /** Whether somebody is its head on the day or later. */
  boolean hasHead(Long householdId, LocalDate day) {
    return entityManager
            .createQuery(
                "select count(m) from HouseholdMember m where m.householdId = :household"
                    + " and (m.validTo is null or m.validTo > :day)"
                    + " and m.role = vn.hieuhoc.collective.MemberRole.HEAD",
                Long.class)
            .setParameter("household", householdId)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }

  Optional<Long> keyOfPerson(Long personId, LocalDate day) {
    return entityManager
        .createQuery(
            "select m.householdId from HouseholdMember m where m.personId = :person and " + LASTING,
            Long.class)
        .setParameter("person", personId)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }

  List<Long> memberKeys(Long householdId, LocalDate day) {
    return entityManager
        .createQuery(
            "select m.personId from HouseholdMember m where m.householdId = :household and "
                + LASTING
                + " order by m.personId",
            Long.class)
        .setParameter("household", householdId)
        .setParameter("day", day)
        .getResultList();
  }

  private TypedQuery<HouseholdRow> rows(String condition, LocalDate day) {
    return entityManager.createQuery(ROW + condition, HouseholdRow.class).setParameter("day", day);
  }
}
