package vn.hieuhoc.succession;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.hieuhoc.organisation.Mapping;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.SuccessionAct;
import vn.hieuhoc.organisation.UnitHistoryService;
import vn.hieuhoc.organisation.UnitMap;
import vn.hieuhoc.organisation.UnitPair;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.support.SqlRow;

/** A map that is drawn in a transaction, with people on it who are entered row by row. */
final class Drawn {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  final EntityManager entityManager;
  final OrganisationService organisation;
  final UnitHistoryService history;
  final UnitMap map;
  final SuccessionSteps steps = new SuccessionSteps();
  final SuccessionCheck check = new SuccessionCheck();
  final OldMapLoader loader = new OldMapLoader();
  private int people;

  Drawn(EntityManager entityManager) {
    this.entityManager = entityManager;
    Clock clock = Clock.fixed(Instant.parse("2026-11-29T02:00:00Z"), ZoneOffset.UTC);
    organisation = Mapping.organisation(entityManager, clock);
    history = Mapping.history(entityManager);
    map = Mapping.map(entityManager, clock);
    Wired.with(check, "organisation", organisation);
    Wired.with(check, "map", map);
    Wired.with(steps, "map", map);
    Wired.with(steps, "organisation", organisation);
    Wired.with(steps, "check", check);
    Wired.with(steps, "clock", clock);
    Wired.with(steps, "successions", Wired.with(entityManager, new SuccessionRepository()));
    Wired.with(steps, "homesMoved", nobodyListens());
    Wired.with(loader, "organisation", organisation);
    Wired.with(loader, "map", map);
    Wired.with(loader, "steps", steps);
  }

  /** Outside the container nobody keeps names in memory. */
  private static Object nobodyListens() {
    return Proxy.newProxyInstance(
        Event.class.getClassLoader(),
        new Class<?>[] {Event.class},
        (proxy, method, values) -> null);
  }

  /** The map of 2025, as a fresh database has it. */
  void loadFirst() {
    FirstData first = new FirstData();
    Wired.with(first, "organisation", organisation);
    first.load();
  }

  /** Applies an act to the end, as the portal and its work queue do. */
  UUID apply(SuccessionRequest request) {
    SuccessionAct act =
        map.keep(request.kind(), request.basis(), request.date(), RequestText.of(request), null);
    steps.begin(act.publicId(), request);
    goOn(act.publicId());
    return act.publicId();
  }

  void goOn(UUID act) {
    for (UnitPair pair : steps.moves(act)) {
      steps.move(act, pair);
    }
    steps.finish(act);
  }

  void undo(UUID act) {
    steps.beginUndo(act);
    for (UnitPair pair : steps.moves(act)) {
      steps.moveBack(act, pair);
    }
    steps.finishUndo(act);
  }

  /** Somebody who lives at a unit since a day, until another or for good. */
  Long person(Long unit, LocalDate from, LocalDate to) {
    people++;
    execute(
        "insert into person (public_id, person_number, full_name, sort_name, name_folded,"
            + " working_status, identity_assurance, home_unit_id, created_at, modified_at)"
            + " values (uuid(), ?1, 'A', 'A', 'a', 'OTHER', 'CONFIRMED', ?2, now(), now())",
        "T" + people + "-" + UUID.randomUUID().toString().substring(0, 8),
        to == null ? unit : null);
    Long key = key("select max(id) from person");
    stay(key, unit, from, to);
    return key;
  }

  void stay(Long person, Long unit, LocalDate from, LocalDate to) {
    execute(
        "insert into person_residence (person_id, unit_id, valid_from, valid_to)"
            + " values (?1, ?2, ?3, ?4)",
        person,
        unit,
        Date.valueOf(from),
        to == null ? null : Date.valueOf(to));
    if (to == null) {
      execute("update person set home_unit_id = ?2 where id = ?1", person, unit);
    }
  }

  void household(Long unit, String code, LocalDate from) {
    execute(
        "insert into household (public_id, code, unit_id, valid_from, created_at)"
            + " values (uuid(), ?1, ?2, ?3, now())",
        code,
        unit,
        Date.valueOf(from));
    execute(
        "insert into household_place (household_id, unit_id, valid_from)"
            + " select id, unit_id, valid_from from household order by id desc limit 1");
  }

  /** How many people lived under a unit on a day, on the map of another. */
  long living(Long unit, LocalDate day, LocalDate mapDay) {
    return number(
        "select count(*) from person_residence r where r.valid_from <= ?2"
            + " and (r.valid_to is null or r.valid_to > ?2) and exists (select 1 from"
            + " unit_closure c where c.descendant_id = r.unit_id and c.ancestor_id = ?1"
            + " and c.valid_from <= ?3 and (c.valid_to is null or c.valid_to > ?3))",
        unit,
        Date.valueOf(day),
        Date.valueOf(mapDay));
  }

  Map<String, UnitRow> byCode(LocalDate day) {
    Map<String, UnitRow> units = new TreeMap<>();
    organisation.tree(UnitTree.ADMINISTRATIVE, day).forEach(unit -> units.put(unit.code(), unit));
    return units;
  }

  /** Every row of a table in words, in order, but for the columns that count writes. */
  List<String> rows(String table) {
    entityManager.flush();
    List<String> columns = new ArrayList<>();
    for (Object name :
        entityManager
            .createNativeQuery(
                "select column_name from information_schema.columns where table_schema ="
                    + " database() and table_name = ?1 order by ordinal_position")
            .setParameter(1, table)
            .getResultList()) {
      columns.add("coalesce(cast(" + name + " as char), '~')");
    }
    List<?> found =
        entityManager
            .createNativeQuery(
                "select concat_ws('|', "
                    + String.join(",", columns)
                    + ") as r from "
                    + table
                    + " order by r")
            .getResultList();
    return found.stream().map(String::valueOf).toList();
  }

  long number(String sql, Object... values) {
    return SqlRow.number(with(sql, values));
  }

  Long key(String sql, Object... values) {
    return number(sql, values);
  }

  void execute(String sql, Object... values) {
    with(sql, values).executeUpdate();
  }

  private Query with(String sql, Object... values) {
    entityManager.flush();
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
