package vn.hieuhoc.helping;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hieuhoc.account.SignInService;
import vn.hieuhoc.consent.ConsentPurpose;
import vn.hieuhoc.consent.ConsentService;
import vn.hieuhoc.consent.GivenConsent;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.schema.SampleRegister;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;

/**
 * A household of a mother who is signed in, works for the commune, and has her own mother there.
 */
final class Home {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final GivenConsent AGREED = new GivenConsent("Tôi đã hỏi và bà đồng ý.", "vi");

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);

  private final EntityManager entityManager;
  private final World world;
  private final Long hamlet;
  private final Long household;
  final SampleRegister register;
  final Long mother;
  final Long grandmother;
  final Long account;
  final String token;

  private Home(EntityManager entityManager) {
    this.entityManager = entityManager;
    world = new World(entityManager, CLOCK);
    register = new SampleRegister(entityManager);
    Long commune = register.commune(register.province());
    hamlet = register.hamlet(commune);
    mother = living("Nguyễn Thị Hoa");
    grandmother = living("Nguyễn Thị Mai");
    household = register.household(hamlet, mother, grandmother);
    account = hasAccount(mother);
    run(
        "insert into role_assignment (public_id, account_id, role, unit_id, valid_from, created_at)"
            + " values (uuid(), ?1, 'COMMUNE_STAFF', ?2, '2026-01-01', now(6))",
        account,
        commune);
    token = world.get(SignInService.class).startSession(account).token();
    nextRequest();
  }

  static void open(Consumer<Home> story) {
    Wired.inTransaction(entityManager -> story.accept(new Home(entityManager)));
  }

  <T> T get(Class<T> type) {
    return world.get(type);
  }

  HelpingService helping() {
    return world.get(HelpingService.class);
  }

  /** The browser comes again; says whether it still acts for whom it did. */
  boolean nextRequest() {
    entityManager.flush();
    entityManager.clear();
    world.get(SignInService.class).recognise(token);
    return helping().goesOn(token);
  }

  Long living(String name) {
    return register.worker(name, hamlet);
  }

  Long joins(String name) {
    Long person = living(name);
    run(
        "insert into household_member (household_id, person_id, member_role, valid_from)"
            + " values (?1, ?2, 'MEMBER', '2025-07-01')",
        household,
        person);
    return person;
  }

  void moves(Long person, LocalDate day) {
    run("update household_member set valid_to = ?1 where person_id = ?2", day, person);
  }

  /** The person lives nowhere that the register knows any more. */
  void leaves(Long person) {
    run("update person set home_unit_id = null where id = ?1", person);
  }

  Long hasAccount(Long person) {
    return SamplePeople.account(entityManager, person);
  }

  Long entrusted(String name, int born) {
    Long child = SamplePeople.living(entityManager, name, born, hamlet);
    run(
        "insert into person_guardian (child_id, guardian_id, valid_from)"
            + " values (?1, ?2, '2025-07-01')",
        child,
        mother);
    return child;
  }

  void released(Long child, LocalDate day) {
    run("update person_guardian set valid_to = ?1 where child_id = ?2", day, child);
  }

  void takesBack(Long person) {
    world.get(ConsentService.class).takeBack(person, ConsentPurpose.HOUSEHOLD_HELP);
  }

  UUID idOf(Long person) {
    return entityManager
        .createQuery("select p.publicId from Person p where p.id = :id", UUID.class)
        .setParameter("id", person)
        .getSingleResult();
  }

  /** What was agreed to for being helped, and which account noted it. */
  List<String> consents() {
    return texts(
        "select concat(c.wording, ' ', c.given_by_account_id) from consent c"
            + " where c.purpose = 'HOUSEHOLD_HELP' order by c.id");
  }

  /** What is kept of handing the phone on, and for whom it was. */
  List<String> acts() {
    return texts(
        "select concat(e.action, ' ', e.for_person_id) from audit_entry e"
            + " where e.action like 'account.act-for%' order by e.id");
  }

  private List<String> texts(String sql) {
    entityManager.flush();
    List<?> rows = entityManager.createNativeQuery(sql).getResultList();
    return rows.stream().map(String::valueOf).toList();
  }

  private void run(String sql, Object... values) {
    var query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
