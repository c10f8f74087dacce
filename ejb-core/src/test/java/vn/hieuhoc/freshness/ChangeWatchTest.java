package vn.hieuhoc.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeWatchTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into work_item (kind) values ('x')",
        "INSERT IGNORE INTO work_item (kind) values ('x')",
        "update work_item set status = 'DONE'",
        "delete from work_item where id = 1",
        "replace into `work_item` (id) values (1)"
      })
  void theTableAStatementWritesToIsRead(String statement) {
    assertThat(ChangeWatch.tableOf(statement)).isEqualTo("work_item");
    assertThat(ChangeWatch.OF_NOBODY).contains(ChangeWatch.tableOf(statement));
  }

  @Test
  void whatCannotBeReadConcernsEverybody() {
    assertThat(ChangeWatch.tableOf("with x as (select 1) delete w from work_item w")).isEmpty();
    assertThat(ChangeWatch.tableOf(null)).isEmpty();
    assertThat(ChangeWatch.OF_NOBODY).doesNotContain("");
  }

  @Test
  void aStampTakenBeforeAChangeIsAnotherOneAfter() {
    Freshness freshness = new Freshness();
    Freshness.Stamp mine = freshness.of(7L);
    Freshness.Stamp theirs = freshness.of(8L);

    freshness.changed(7L);

    assertThat(freshness.of(7L)).isNotEqualTo(mine);
    assertThat(freshness.of(8L)).isEqualTo(theirs);

    freshness.changedForEverybody();

    assertThat(freshness.of(8L)).isNotEqualTo(theirs);
  }
}
