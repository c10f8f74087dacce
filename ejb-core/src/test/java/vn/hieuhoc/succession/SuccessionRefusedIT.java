package vn.hieuhoc.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.organisation.NewUnit;
import vn.hieuhoc.organisation.SuccessionKind;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.support.Refused;

class SuccessionRefusedIT {

  @Test
  void whatCannotBeIsRefusedWithItsReasonAndNothingIsWritten() {
    onEmptyMap(
        drawn -> {
          drawn.loadFirst();
          Map<String, UnitRow> now = drawn.byCode(Drawn.TODAY);
          UnitRow one = now.get("22366");
          UnitRow two = now.get("22390");
          UnitRow three = now.get("22402");
          List<String> versions = drawn.rows("organisational_unit_version");

          refused(
              drawn,
              "succession.shares",
              split(one, part(one, two, "0.6"), part(one, three, "0.5")));
          refused(
              drawn,
              "succession.shares",
              split(one, part(one, two, "1.5"), part(one, three, "-0.5")));
          refused(
              drawn,
              "succession.shares-some",
              split(one, part(one, two, "0.6"), part(one, three, null)));
          refused(
              drawn,
              "succession.pair-twice",
              split(one, part(one, two, null), part(one, two, null)));
          refused(
              drawn,
              "succession.into-itself",
              split(one, part(one, one, null), part(one, two, null)));
          refused(
              drawn,
              "succession.both-ends",
              split(one, part(one, two, null), part(two, three, null)));
          refused(drawn, "succession.kind", split(one, part(one, two, null)));
          refused(
              drawn,
              "succession.unknown-successor",
              request(
                  SuccessionKind.MERGE,
                  LocalDate.of(2026, 1, 1),
                  new SuccessionRequest.Part(one.id(), "nowhere", null)));
          refused(
              drawn,
              "succession.unit-not-standing",
              request(SuccessionKind.MERGE, LocalDate.of(2025, 6, 1), part(one, two, null)));
          refused(
              drawn,
              "organisation.cycle-under",
              new SuccessionRequest(
                  SuccessionKind.MOVE,
                  "B",
                  LocalDate.of(2026, 1, 1),
                  null,
                  null,
                  List.of(
                      new SuccessionRequest.UnitChange(
                          province(drawn).id(), null, null, null, null, one.id()))));
          assertThat(drawn.rows("organisational_unit_version")).isEqualTo(versions);
          drawn.apply(
              request(SuccessionKind.MERGE, LocalDate.of(2026, 3, 1), part(one, two, null)));
          refused(
              drawn,
              "succession.unit-changed-later",
              request(SuccessionKind.MERGE, LocalDate.of(2026, 1, 1), part(one, three, null)));
          refused(
              drawn,
              "succession.overlaps",
              request(SuccessionKind.MERGE, LocalDate.of(2026, 1, 1), part(three, two, null)));
        });
  }

  @Test
  void anActIsUndoneOnlyUntilTheNextOnTheSameUnitsAndWhileNothingIsBuiltUponIt() {
    onEmptyMap(
        drawn -> {
          drawn.loadFirst();
          Map<String, UnitRow> now = drawn.byCode(Drawn.TODAY);
          UUID first =
              drawn.apply(
                  request(
                      SuccessionKind.MERGE,
                      LocalDate.of(2026, 1, 1),
                      part(now.get("22366"), now.get("22390"), null)));
          UUID second =
              drawn.apply(
                  request(
                      SuccessionKind.MERGE,
                      LocalDate.of(2026, 2, 1),
                      part(now.get("22390"), now.get("22402"), null)));

          assertThatThrownBy(() -> drawn.undo(first))
              .isInstanceOf(Refused.class)
              .hasMessageStartingWith("succession.later-act");
          drawn.undo(second);
          drawn.undo(first);

          UnitRow province = province(drawn);
          UUID made =
              drawn.apply(
                  new SuccessionRequest(
                      SuccessionKind.MERGE,
                      "B",
                      LocalDate.of(2026, 1, 1),
                      List.of(
                          new SuccessionRequest.NewSuccessor(
                              "n",
                              "88888",
                              "Phường Mới",
                              "Mới",
                              UnitLevel.COMMUNE,
                              UnitKind.WARD,
                              province.id().toString())),
                      List.of(
                          new SuccessionRequest.Part(now.get("22366").id(), "n", null),
                          new SuccessionRequest.Part(now.get("22390").id(), "n", null)),
                      null));
          Long key = drawn.byCode(Drawn.TODAY).get("88888").key();
          drawn.person(key, LocalDate.of(2026, 5, 1), null);
          assertThatThrownBy(() -> drawn.undo(made))
              .isInstanceOf(Refused.class)
              .hasMessageStartingWith("succession.built-upon");
        });
  }

  @Test
  void aMergerIsNotUndoneBehindAnActOnAHamletThatWentAlong() {
    onEmptyMap(
        drawn -> {
          drawn.loadFirst();
          Map<String, UnitRow> now = drawn.byCode(Drawn.TODAY);
          UUID hamlet =
              drawn.organisation.create(
                  UnitTree.ADMINISTRATIVE,
                  NewUnit.named("H", "Thôn Đi Theo", null, UnitLevel.HAMLET, UnitKind.HAMLET),
                  now.get("22366").key(),
                  null,
                  LocalDate.of(2025, 8, 1));
          UUID merger =
              drawn.apply(
                  request(
                      SuccessionKind.MERGE,
                      LocalDate.of(2026, 1, 1),
                      part(now.get("22366"), now.get("22390"), null)));
          UUID renaming =
              drawn.apply(
                  new SuccessionRequest(
                      SuccessionKind.RENAME,
                      "B",
                      LocalDate.of(2026, 2, 1),
                      null,
                      null,
                      List.of(
                          new SuccessionRequest.UnitChange(
                              hamlet, null, "Thôn Tên Mới", null, null, null))));

          assertThatThrownBy(() -> drawn.undo(merger))
              .isInstanceOf(Refused.class)
              .hasMessageStartingWith("succession.later-act");
          drawn.undo(renaming);
          drawn.undo(merger);
          assertThat(drawn.organisation.unit(hamlet).parentKey()).isEqualTo(now.get("22366").key());
        });
  }

  @Test
  void anActIsUndoneThoughARoleWasLentAndAStayCorrectedSince() {
    onEmptyMap(
        drawn -> {
          drawn.loadFirst();
          Map<String, UnitRow> now = drawn.byCode(Drawn.TODAY);
          Long from = now.get("22366").key();
          Long to = now.get("22390").key();
          Long person = drawn.person(from, LocalDate.of(2025, 8, 1), null);
          Long lender = account(drawn, "lender");
          Long role = role(drawn, lender, from, null);
          UUID act =
              drawn.apply(
                  request(
                      SuccessionKind.MERGE,
                      LocalDate.of(2026, 1, 1),
                      part(now.get("22366"), now.get("22390"), null)));
          Long moved =
              drawn.key("select max(id) from role_assignment where opened_by_act_id is not null");
          Long lent = role(drawn, account(drawn, "borrower"), to, moved);
          Long elsewhere = now.get("22402").key();
          drawn.execute(
              "update person_residence set unit_id = ?1 where person_id = ?2"
                  + " and closed_by_act_id is not null",
              elsewhere,
              person);

          drawn.undo(act);

          assertThat(drawn.key("select delegated_from_id from role_assignment where id = ?1", lent))
              .isEqualTo(role);
          assertThat(
                  drawn.number(
                      "select count(*) from person_residence where person_id = ?1"
                          + " and unit_id = ?2 and valid_to is null",
                      person,
                      elsewhere))
              .isOne();
          assertThat(drawn.key("select home_unit_id from person where id = ?1", person))
              .isEqualTo(elsewhere);
        });
  }

  @Test
  void whatIsSaidOfAUnitFitsItsKindItsLevelItsTreeAndOthers() {
    onEmptyMap(
        drawn -> {
          drawn.loadFirst();
          UnitRow one = drawn.byCode(Drawn.TODAY).get("22366");
          UnitRow two = drawn.byCode(Drawn.TODAY).get("22390");
          UUID hamlet =
              drawn.organisation.create(
                  UnitTree.ADMINISTRATIVE,
                  NewUnit.named("H", "Thôn Một", null, UnitLevel.HAMLET, UnitKind.HAMLET),
                  one.key(),
                  null,
                  LocalDate.of(2025, 8, 1));
          UUID association =
              drawn.organisation.tree(UnitTree.ASSOCIATION, Drawn.TODAY).stream()
                  .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                  .findFirst()
                  .orElseThrow()
                  .id();
          UUID province = province(drawn).id();
          List<String> versions = drawn.rows("organisational_unit_version");

          refused(
              drawn,
              "succession.parent-tree",
              change(SuccessionKind.MOVE, moved(hamlet, association)));
          refused(
              drawn,
              "succession.parent-level",
              change(SuccessionKind.MOVE, moved(hamlet, province)));
          refused(
              drawn,
              "organisation.code-taken",
              change(SuccessionKind.RECODE, coded(one.id(), "QQ1"), coded(two.id(), "QQ1")));
          refused(
              drawn,
              "succession.unit-twice",
              change(SuccessionKind.RENAME, renamed(one.id(), "A"), renamed(one.id(), "B")));
          refused(
              drawn,
              "succession.changes-nothing",
              change(SuccessionKind.RENAME, renamed(one.id(), "   ")));
          // Signs that nobody sees are no text.
          refused(
              drawn,
              "succession.changes-nothing",
              change(SuccessionKind.RENAME, renamed(one.id(), "\u202e\u0000")));
          refused(
              drawn,
              "succession.kind-says",
              change(SuccessionKind.RENAME, moved(hamlet, two.id())));
          refused(
              drawn,
              "succession.kind-says",
              change(SuccessionKind.MOVE, renamed(hamlet, "Thôn Hai")));
          refused(
              drawn,
              "succession.kind-level",
              change(
                  SuccessionKind.RENAME,
                  new SuccessionRequest.UnitChange(
                      hamlet, null, null, null, UnitKind.PROVINCE, null)));
          refused(
              drawn, "succession.parent-tree", makes(one, UnitKind.WARD, association.toString()));
          refused(drawn, "succession.kind-level", makes(one, UnitKind.HAMLET, province.toString()));
          refused(drawn, "succession.parent-level", makes(one, UnitKind.WARD, two.id().toString()));
          assertThat(drawn.rows("organisational_unit_version")).isEqualTo(versions);

          UUID move = drawn.apply(change(SuccessionKind.MOVE, moved(hamlet, two.id())));
          assertThat(drawn.organisation.unit(hamlet).parent()).isEqualTo(two.id());
          drawn.undo(move);
          assertThat(drawn.organisation.unit(hamlet).parent()).isEqualTo(one.id());
        });
  }

  private static SuccessionRequest change(
      SuccessionKind kind, SuccessionRequest.UnitChange... changes) {
    return new SuccessionRequest(kind, "B", LocalDate.of(2026, 1, 1), null, null, List.of(changes));
  }

  private static SuccessionRequest.UnitChange moved(UUID unit, UUID parent) {
    return new SuccessionRequest.UnitChange(unit, null, null, null, null, parent);
  }

  private static SuccessionRequest.UnitChange coded(UUID unit, String code) {
    return new SuccessionRequest.UnitChange(unit, code, null, null, null, null);
  }

  private static SuccessionRequest.UnitChange renamed(UUID unit, String name) {
    return new SuccessionRequest.UnitChange(unit, null, name, null, null, null);
  }

  /** A commune goes on in one that is made, of a kind and under a unit. */
  private static SuccessionRequest makes(UnitRow from, UnitKind kind, String parent) {
    return new SuccessionRequest(
        SuccessionKind.MERGE,
        "B",
        LocalDate.of(2026, 1, 1),
        List.of(
            new SuccessionRequest.NewSuccessor(
                "n", "88888", "Phường Mới", null, UnitLevel.COMMUNE, kind, parent)),
        List.of(new SuccessionRequest.Part(from.id(), "n", null)),
        null);
  }

  private static Long account(Drawn drawn, String name) {
    drawn.execute(
        "insert into account (public_id, user_name, display_name, kind, password_hash, status, language, created_at)"
            + " values (uuid(), ?1, ?1, 'HUMAN', '-', 'ACTIVE', 'vi', now())",
        name);
    return drawn.key("select max(id) from account");
  }

  private static Long role(Drawn drawn, Long account, Long unit, Long source) {
    drawn.execute(
        "insert into role_assignment (public_id, account_id, role, unit_id, valid_from, created_at,"
            + " delegated_from_id) values (uuid(), ?1, 'COMMUNE_STAFF', ?2, '2025-08-01', now(), ?3)",
        account,
        unit,
        source);
    return drawn.key("select max(id) from role_assignment");
  }

  private static SuccessionRequest split(UnitRow unit, SuccessionRequest.Part... parts) {
    return request(SuccessionKind.SPLIT, LocalDate.of(2026, 1, 1), parts);
  }

  private static SuccessionRequest request(
      SuccessionKind kind, LocalDate date, SuccessionRequest.Part... parts) {
    return new SuccessionRequest(kind, "B", date, null, List.of(parts), null);
  }

  private static SuccessionRequest.Part part(UnitRow from, UnitRow to, String share) {
    return new SuccessionRequest.Part(
        from.id(), to.id().toString(), share == null ? null : new BigDecimal(share));
  }

  private static void refused(Drawn drawn, String code, SuccessionRequest request) {
    assertThatThrownBy(() -> drawn.apply(request))
        .isInstanceOf(Refused.class)
        .extracting(thrown -> ((Refused) thrown).code())
        .isEqualTo(code);
  }

  private static void onEmptyMap(Consumer<Drawn> rule) {
    Wired.inTransaction(entityManager -> rule.accept(new Drawn(entityManager)));
  }

  private static UnitRow province(Drawn drawn) {
    return drawn.byCode(Drawn.TODAY).get("56");
  }
}
