package vn.hieuhoc.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.SampleRegister;
import vn.hieuhoc.schema.Wired;

/** A merge moves rows and writes each down; taking it back leaves every table as it was. */
class MergeRepositoryIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Instant IN_YEAR = Instant.parse("2025-09-01T03:00:00Z");

  @Test
  void everyRowIsAsItWasAfterAMergeWasTakenBack() {
    Wired.inTransaction(
        entityManager -> {
          MergeRepository merges = Wired.with(entityManager, new MergeRepository());
          People two = People.of(entityManager);
          number(entityManager, two.merged(), "aabb", 17);
          Map<String, TreeSet<String>> before = contents(entityManager);

          PersonMerge merge = merge(merges, two);
          merges.takeIdentity(merge, new byte[] {1, 2, 3});
          Map<String, TreeSet<String>> between = contents(entityManager);
          merges.putBack(merge);

          assertThat(between).isNotEqualTo(before);
          assertThat(contents(entityManager)).isEqualTo(before);
        });
  }

  @Test
  void whatIsFreeGoesAlongAndWhatClashesEnds() {
    Wired.inTransaction(
        entityManager -> {
          MergeRepository merges = Wired.with(entityManager, new MergeRepository());
          People two = People.of(entityManager);

          assertThat(lines(merges, two))
              .containsEntry("household", List.of(0, 1))
              .containsEntry("clan", List.of(1, 0))
              .containsEntry("employment", List.of(0, 1))
              .containsEntry("position", List.of(1, 0))
              .containsEntry("record", List.of(2, 0))
              .containsEntry("recognition", List.of(1, 0))
              .containsEntry("training", List.of(1, 0));
          PersonMerge merge = merge(merges, two);

          assertThat(count(entityManager, "activity_record", "person_id", two.survivor()))
              .isEqualTo(3);
          assertThat(count(entityManager, "clan_member", "person_id", two.survivor())).isOne();
          assertThat(
                  text(
                      entityManager,
                      "select valid_to from household_member where person_id = " + two.merged()))
              .isEqualTo(TODAY.toString());
          assertThat(
                  text(entityManager, "select full_name from person where id = " + two.survivor()))
              .isEqualTo("NGUYỄN THỊ LAN");
          assertThat(
                  text(
                      entityManager,
                      "select merged_into_id from person where id = " + two.merged()))
              .isEqualTo(two.survivor().toString());
          assertThat(merges.rows(merge.id())).isGreaterThan(8);
        });
  }

  @Test
  void whatWasCorrectedSinceStaysWhenAMergeIsTakenBack() {
    Wired.inTransaction(
        entityManager -> {
          MergeRepository merges = Wired.with(entityManager, new MergeRepository());
          People two = People.of(entityManager);
          PersonMerge merge = merge(merges, two);
          update(
              entityManager,
              "update person set full_name = 'Nguyễn Thị Lan Anh' where id = " + two.survivor());

          merges.putBack(merge);

          assertThat(
                  text(entityManager, "select full_name from person where id = " + two.survivor()))
              .isEqualTo("Nguyễn Thị Lan Anh");
          assertThat(count(entityManager, "activity_record", "person_id", two.merged()))
              .isEqualTo(2);
        });
  }

  @Test
  void everyColumnThatNamesAPersonIsKnown() {
    Wired.inTransaction(
        entityManager -> {
          List<?> columns =
              entityManager
                  .createNativeQuery(
                      "select concat(table_name, '.', column_name) from"
                          + " information_schema.columns where table_schema = database()"
                          + " and (column_name like '%person_id' or column_name in"
                          + " ('child_id', 'guardian_id'))")
                  .getResultList();
          List<String> known =
              new ArrayList<>(
                  MergePointer.ALL.stream().map(p -> p.table() + "." + p.column()).toList());
          known.addAll(
              List.of(
                  // Where somebody lived stays with each entry; who acted stays in the audit; whom
                  // one helps ends with the session.
                  "person_residence.person_id",
                  "audit_entry.for_person_id",
                  "sign_in_session.acting_for_person_id"));

          assertThat(columns.stream().map(String::valueOf).toList())
              .allSatisfy(column -> assertThat(known).contains(column));
        });
  }

  private static PersonMerge merge(MergeRepository merges, People two) {
    PersonMerge merge = new PersonMerge(two.survivor(), two.merged(), IN_YEAR, 1L);
    merges.add(merge);
    MergeField.FULL_NAME.columns().forEach(column -> merges.take(merge, column));
    MergeField.BIRTH_DATE.columns().forEach(column -> merges.take(merge, column));
    MergePointer.ALL.forEach(pointer -> merges.move(pointer, merge, TODAY));
    merges.lead(merge);
    return merge;
  }

  private static Map<String, List<Integer>> lines(MergeRepository merges, People two) {
    Map<String, List<Integer>> lines = new LinkedHashMap<>();
    for (MergePreview.Line line : merges.counts(two.survivor(), two.merged())) {
      lines.merge(
          line.kind(),
          List.of(line.moves(), line.stays()),
          (one, more) -> List.of(one.get(0) + more.get(0), one.get(1) + more.get(1)));
    }
    return lines;
  }

  /** Two entries of one person, each with a history of its own. */
  private record People(Long survivor, Long merged) {

    static People of(EntityManager entityManager) {
      SampleRegister register = new SampleRegister(entityManager);
      Long commune = register.commune(register.province());
      Long hamlet = register.hamlet(commune);
      Long school = register.workplace(commune);
      Long survivor = register.worker("Nguyễn Thị Lan", hamlet);
      Long merged = register.worker("NGUYỄN THỊ LAN", hamlet);
      register.household(hamlet, survivor);
      register.household(hamlet, merged);
      register.clan(hamlet, merged);
      register.works(survivor, school, null);
      register.works(merged, school, null);
      register.holds(merged, register.association(commune), "MEMBER", null);
      register.citizen(survivor);
      register.citizen(merged);
      register.record(survivor, "MATERIAL_READ", "urn:a", IN_YEAR, "OBSERVED");
      register.record(merged, "MATERIAL_READ", "urn:a", IN_YEAR, "OBSERVED");
      register.record(merged, "MATERIAL_READ", "urn:b", IN_YEAR, "OBSERVED");
      register.completed(register.programme(commune, "IT_FOR_CADRES"), merged, IN_YEAR);
      return new People(survivor, merged);
    }
  }

  /** Every row of every table that a merge may write, as text. */
  private static Map<String, TreeSet<String>> contents(EntityManager entityManager) {
    Map<String, TreeSet<String>> contents = new LinkedHashMap<>();
    TreeSet<String> tables =
        MergePointer.ALL.stream()
            .map(MergePointer::table)
            .collect(Collectors.toCollection(TreeSet::new));
    tables.addAll(List.of("person", "person_residence"));
    for (String table : tables) {
      List<?> rows =
          entityManager.createNativeQuery("select t.*, 1 from `" + table + "` t").getResultList();
      contents.put(
          table,
          rows.stream()
              .map(row -> Arrays.deepToString((Object[]) row))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return contents;
  }

  private static void number(EntityManager entityManager, Long person, String hash, int last) {
    update(
        entityManager,
        "update person set identity_hash = unhex(sha2('"
            + hash
            + "', 256)), identity_cipher = unhex('"
            + hash
            + "'), identity_last4 = '00"
            + last
            + "' where id = "
            + person);
  }

  private static int count(EntityManager entityManager, String table, String column, Long key) {
    return ((Number)
            entityManager
                .createNativeQuery(
                    "select count(*) from " + table + " where " + column + " = " + key)
                .getSingleResult())
        .intValue();
  }

  private static String text(EntityManager entityManager, String sql) {
    return String.valueOf(entityManager.createNativeQuery(sql).getSingleResult());
  }

  private static void update(EntityManager entityManager, String sql) {
    entityManager.createNativeQuery(sql).executeUpdate();
  }
}
