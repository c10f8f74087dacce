package vn.hieuhoc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.Wired;

/**
 * In a ledger of half a million records no more of it is read than is asked for, neither when many
 * learnt the same nor when one learnt much else. Counted is what the database really reads.
 */
class RecordsAboutPlanIT {

  private static final String BESIDE = "ledger_of_many";
  private static final int LESSONS = 6;

  /** Each of the people has learnt the six lessons of one course, and 44 other things. */
  @BeforeAll
  static void fill() {
    onConnection(
        statement -> {
          statement.execute("drop database if exists " + BESIDE);
          statement.execute("create database " + BESIDE);
          for (String table : List.of("activity_record", "voiding")) {
            statement.execute("create table " + BESIDE + "." + table + " like " + table);
          }
          statement.execute("use " + BESIDE);
          statement.execute(
              "insert into activity_record (id, statement_id, person_id, verb_iri, activity_iri,"
                  + " activity_hash, kind, happened_at, trust, body_hash)"
                  + " select s.seq, uuid(), s.seq % 10000 + 1, 'urn:verb', a.iri,"
                  + " unhex(sha2(a.iri, 256)), 'LESSON_COMPLETED', now(6),"
                  + " 'OBSERVED', unhex(sha2(s.seq, 256))"
                  + " from seq_1_to_500000 s join (select seq, concat('urn:lesson:', seq) as iri"
                  + " from seq_0_to_4999) a on a.seq = if(s.seq div 10000 < 6, s.seq div 10000,"
                  + " 6 + (s.seq * 7919) % 4994)");
          statement.execute("analyze table activity_record");
        });
  }

  @AfterAll
  static void leaveNothing() {
    onConnection(statement -> statement.execute("drop database " + BESIDE));
  }

  @Test
  void aBatchOfManyPeopleReadsTheirRecordsOfTheCourseAndNoOthers() {
    Wired.inTransaction(
        entityManager -> {
          long rows = 500L * LESSONS;

          assertThat(read(entityManager, LongStream.rangeClosed(101, 600).boxed().toList()))
              .as("rows read for %d wanted", rows)
              .isLessThan(4 * rows);
        });
  }

  @Test
  void oneLearnerReadsAHandfulOfRows() {
    Wired.inTransaction(
        entityManager -> assertThat(read(entityManager, List.of(4711L))).isLessThan(40));
  }

  /** How many rows the database reads to say what people have learnt in the course. */
  private static long read(EntityManager entityManager, List<Long> people) {
    Connection connection = entityManager.unwrap(Connection.class);
    RecordsAboutRepository records = Wired.with(entityManager, new RecordsAboutRepository());
    List<String> lessons = IntStream.range(0, LESSONS).mapToObj(i -> "urn:lesson:" + i).toList();
    try (Statement statement = connection.createStatement()) {
      statement.execute("use " + BESIDE);
      statement.execute("flush status");
      assertThat(records.about(people, lessons)).hasSize(people.size() * LESSONS);
      long reads = 0;
      try (ResultSet counted = statement.executeQuery("show session status like 'Handler_read%'")) {
        while (counted.next()) {
          reads += counted.getLong(2);
        }
      }
      statement.execute("use hieuhoc");
      return reads;
    } catch (SQLException changed) {
      throw new IllegalStateException(changed);
    }
  }

  /** What is done with a connection. */
  private interface Doing {
    void with(Statement statement) throws SQLException;
  }

  private static void onConnection(Doing doing) {
    Wired.inTransaction(
        entityManager -> {
          Connection connection = entityManager.unwrap(Connection.class);
          try (Statement statement = connection.createStatement()) {
            doing.with(statement);
            connection.commit();
            statement.execute("use hieuhoc");
          } catch (SQLException changed) {
            throw new IllegalStateException(changed);
          }
        });
  }
}
