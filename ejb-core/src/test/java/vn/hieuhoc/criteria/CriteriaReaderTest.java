package vn.hieuhoc.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.support.Json;

class CriteriaReaderTest {

  private static final JsonObject PERSONAL =
      SampleCriteria.object(
          """
          {'code': 'cdht-draft-2020', 'version': 1, 'title': 'LEARNING_CITIZEN',
           'subject': 'PERSON', 'name': {'vi': 'Công dân học tập', 'en': 'Learning Citizen'},
           'basis': {'issuer': 'Hội', 'number': '244', 'date': '2022-07-28'},
           'effective': {'from': '2022-01-01', 'to': null},
           'groups': [{'code': 'A', 'name': {'vi': 'Nông dân'}}, {'code': 'B', 'name': {'vi': 'Thợ'}}],
           'award': {'kind': 'POINTS', 'total': 20, 'floor': 5, 'areas': {'REMOTE': {'total': 15}}},
           'criteria': [{'code': '1', 'name': {'vi': 'Tự học'}, 'children': [
             {'code': '1.1', 'name': {'vi': 'Đọc'}, 'max': 10, 'groups': ['A'], 'judged': true,
              'evidence': [
                {'measure': 'MINUTES', 'kinds': ['MATERIAL_READ', 'LESSON_COMPLETED'],
                 'topics': ['doc-sach'], 'trust': 'CONFIRMED', 'period': {'years': 2},
                 'points': {'each': 60, 'give': 1}, 'cap': 6},
                {'measure': 'RECORDS',
                 'steps': [{'from': 4, 'points': 10}, {'from': 1, 'points': 3}]}]},
             {'code': '1.2', 'name': {'vi': 'Nghĩ'}, 'max': 10}]}]}
          """);

  private static final JsonObject COLLECTIVE =
      SampleCriteria.object(
          """
          {'code': 'unit', 'version': 1, 'title': 'LEARNING_UNIT', 'subject': 'WORKPLACE',
           'name': {'vi': 'Đơn vị học tập'}, 'effective': {'from': '2024-01-01'},
           'award': {'kind': 'LEVELS', 'levels': [{'level': 1, 'name': {'vi': 'Mức 1'}},
                                                  {'level': 2, 'name': {'vi': 'Mức 2'}}]},
           'criteria': [
             {'code': '1', 'name': {'vi': 'Có kế hoạch'}, 'yesNo': true},
             {'code': '2', 'name': {'vi': 'Tỷ lệ'}, 'rate': {'of': 'TITLE_HOLDERS',
              'title': 'LEARNING_CITIZEN', 'among': 'STAFF', 'atLeast': {'1': 90, '2': 95}}},
             {'code': '3', 'name': {'vi': 'Điểm'}, 'max': 10, 'atLeast': {'1': 5, '2': 8}}]}
          """);

  @Test
  void everyPartOfASetIsRead() {
    CriteriaSet set = CriteriaReader.read(PERSONAL).set();

    assertThat(set.effectiveFrom()).isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(set.basis().date()).isEqualTo(LocalDate.of(2022, 7, 28));
    assertThat(set.leaves()).extracting(Criterion::code).containsExactly("1.1", "1.2");
    assertThat(set.leavesFor("B")).extracting(Criterion::code).containsExactly("1.2");
    Award.ByPoints award = (Award.ByPoints) set.award();
    assertThat(award.totalIn("REMOTE")).isEqualByComparingTo("15");
    assertThat(award.totalIn(null)).isEqualByComparingTo("20");
    EvidenceLine line = set.leaves().get(0).evidence().get(0);
    assertThat(line.kinds()).containsOnly(RecordKind.MATERIAL_READ, RecordKind.LESSON_COMPLETED);
    assertThat(line.trust()).isEqualTo(Trust.CONFIRMED);
    assertThat(line.years()).isEqualTo(2);
    assertThat(line.cap()).isEqualByComparingTo("6");
    EvidenceLine second = set.leaves().get(0).evidence().get(1);
    assertThat(second.trust()).isEqualTo(Trust.SELF_DECLARED);
    assertThat(second.years()).isEqualTo(1);
    assertThat(((EvidenceLine.Steps) second.points()).steps())
        .extracting(EvidenceLine.Step::from)
        .containsExactly(new BigDecimal("1"), new BigDecimal("4"));
  }

  @Test
  void aCollectiveSetIsReadWithSharesYesNoAndPoints() {
    CriteriaSet set = CriteriaReader.read(COLLECTIVE).set();

    assertThat(set.leaf("2").orElseThrow().rate().among()).isEqualTo(Rate.Among.STAFF);
    assertThat(set.leaf("2").orElseThrow().atLeast()).containsEntry(2, new BigDecimal("95"));
    assertThat(set.leaf("1").orElseThrow().yesNo()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "/colour | `'red'` | criteria.field.unknown | colour",
        "/code | `'with blank'` | criteria.code.shape | code",
        "/code | 5 | criteria.type.text | code",
        "/version | 0 | criteria.number.least | version",
        "/version | 1.5 | criteria.number.whole | version",
        "/title | `'LEARNING_HERO'` | criteria.value.unknown | title",
        "/subject | `'HOUSEHOLD'` | criteria.subject.mismatch | subject",
        "/name | {} | criteria.field.missing | name.vi",
        "/basis/date | `'28/7/2022'` | criteria.type.date | basis.date",
        "/effective/to | `'2021-12-31'` | criteria.effective.order | effective.to",
        "/groups/1/code | `'A'` | criteria.code.duplicate | groups[1].code",
        "/award/kind | `'STARS'` | criteria.value.unknown | award.kind",
        "/award/kind | `'LEVELS'` | criteria.award.levels-person | award.kind",
        "/award/total | `'80'` | criteria.type.number | award.total",
        "/award/floor | -1 | criteria.number.least | award.floor",
        "/award/areas/remote | {`'total'`: 1} | criteria.code.shape | award.areas.remote",
        "/criteria | [] | criteria.list.empty | criteria",
        "/criteria/0/max | 10 | criteria.branch.field | criteria[0].max",
        "/criteria/0/groups | [`'A'`] | criteria.branch.field | criteria[0].groups",
        "/criteria/0/children/1/code | `'1.1'` | criteria.code.duplicate | criteria[0].children[1].code",
        "/criteria/0/children/1/max | 0 | criteria.number.above | criteria[0].children[1].max",
        "/criteria/0/children/1/max | 1e90 | criteria.number.above | criteria[0].children[1].max",
        "/criteria/0/children/1/groups | [`'Z'`] | criteria.group.unknown | criteria[0].children[1].groups[0]",
        "/criteria/0/children/1/groups | [] | criteria.list.empty-means-all | criteria[0].children[1].groups",
        "/criteria/0/children/1/yesNo | true | criteria.leaf.collective-only | criteria[0].children[1].yesNo",
        "/criteria/0/children/1/judged | `'yes'` | criteria.type.yes-no | criteria[0].children[1].judged",
        "/criteria/0/children/0/evidence/0/measure | `'HOURS'` | criteria.value.unknown | criteria[0].children[0].evidence[0].measure",
        "/criteria/0/children/0/evidence/0/kinds | [] | criteria.list.empty-means-all | criteria[0].children[0].evidence[0].kinds",
        "/criteria/0/children/0/evidence/0/kinds/0 | `'READING'` | criteria.value.unknown | criteria[0].children[0].evidence[0].kinds[0]",
        "/criteria/0/children/0/evidence/0/topics/0 | `'Đọc Sách'` | criteria.code.shape | criteria[0].children[0].evidence[0].topics[0]",
        "/criteria/0/children/0/evidence/0/period/years | 0 | criteria.number.least | criteria[0].children[0].evidence[0].period.years",
        "/criteria/0/children/0/evidence/0/points/each | 0 | criteria.number.above | criteria[0].children[0].evidence[0].points.each",
        "/criteria/0/children/0/evidence/0/steps | [{`'from'`: 1, `'points'`: 1}] | criteria.line.points-or-steps | criteria[0].children[0].evidence[0]",
        "/criteria/0/children/0/evidence/0/cap | 1.234 | criteria.number.decimals | criteria[0].children[0].evidence[0].cap",
        "/criteria/0/children/0/evidence/1/steps/0/from | 1 | criteria.steps.twice | criteria[0].children[0].evidence[1].steps[1].from",
        "/criteria/0/children/0/evidence/1/steps/0/points | 2 | criteria.steps.falling | criteria[0].children[0].evidence[1].steps",
        "/criteria/0/children/0/evidence/1/steps | [] | criteria.list.empty | criteria[0].children[0].evidence[1].steps",
      })
  void aMistakeIsNamedWithItsPath(String where, String what, String code, String path) {
    assertThat(problems(PERSONAL, where, what.replace('`', ' '))).contains(code + " " + path);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "/criteria/1/rate/among | `'EVERYBODY'` | criteria.value.unknown | criteria[1].rate.among",
        "/criteria/1/rate/atLeast/3 | 99 | criteria.level.unknown | criteria[1].rate.atLeast.3",
        "/criteria/1/yesNo | true | criteria.leaf.two-kinds | criteria[1].yesNo",
        "/criteria/0/yesNo | false | criteria.leaf.kind | criteria[0].max",
        "/criteria/2/evidence | [] | criteria.evidence.person-only | criteria[2].evidence",
        "/award | {`'kind'`: `'POINTS'`, `'total'`: 80} | criteria.leaf.max-for-points | criteria[0].max",
        "/award/levels/1/level | 1 | criteria.code.duplicate | award.levels[1].level",
        "/groups | [{`'code'`: `'A'`, `'name'`: {`'vi'`: `'x'`}}] | criteria.groups.person-only | groups",
      })
  void aMistakeInACollectiveSetIsNamedToo(String where, String what, String code, String path) {
    assertThat(problems(COLLECTIVE, where, what.replace('`', ' '))).contains(code + " " + path);
  }

  @Test
  void allMistakesAreToldAtOnce() {
    JsonObject empty = SampleCriteria.object("{'colour': 1, 'award': {}, 'criteria': [{}]}");

    CriteriaSetInvalid invalid =
        catchThrowableOfType(CriteriaSetInvalid.class, () -> CriteriaReader.read(empty));

    assertThat(invalid.problems())
        .extracting(CriteriaProblem::path)
        .contains("colour", "code", "title", "award.kind", "criteria[0].code");
  }

  @Test
  void whatIsProbablyNotMeantIsNoticedButNotRefused() {
    JsonObject odd = patched(PERSONAL, "/award/total", "25");

    assertThat(CriteriaReader.read(odd).notices())
        .extracting(CriteriaProblem::code)
        .containsOnly("criteria.notice.total-unreachable");
  }

  @Test
  void theShippedSetIsValidTenTimesTenAndMarkedAsADraft() {
    CriteriaReading shipped = SampleCriteria.shipped();

    assertThat(shipped.notices()).isEmpty();
    assertThat(shipped.set().leaves()).hasSize(10).allMatch(Criterion::judged);
    assertThat(shipped.set().leaves())
        .allSatisfy(leaf -> assertThat(leaf.max()).isEqualByComparingTo("10"));
    assertThat(shipped.set().note().vi()).contains("dự thảo");
    Award.ByPoints award = (Award.ByPoints) shipped.set().award();
    assertThat(award.total()).isEqualByComparingTo("80");
    assertThat(award.floor()).isEqualByComparingTo("5");
    assertThat(award.totalIn("REMOTE")).isEqualByComparingTo("70");
  }

  private static List<String> problems(JsonObject document, String where, String what) {
    JsonObject broken = patched(document, where, what);
    CriteriaSetInvalid invalid =
        catchThrowableOfType(CriteriaSetInvalid.class, () -> CriteriaReader.read(broken));
    assertThat(invalid).isNotNull();
    return invalid.problems().stream().map(each -> each.code() + " " + each.path()).toList();
  }

  private static JsonObject patched(JsonObject document, String where, String what) {
    JsonValue value = SampleCriteria.object("{'value': " + what + "}").get("value");
    boolean item = where.matches(".*/\\d+$") && !where.contains("atLeast");
    JsonPatchBuilder patch =
        item
            ? Json.createPatchBuilder().replace(where, value)
            : Json.createPatchBuilder().add(where, value);
    return patch.build().apply(document);
  }
}
