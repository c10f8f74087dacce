package vn.hieuhoc.deploy.demo;

import java.util.StringJoiner;

/** Takes over what people learnt before the portal kept the record: statements, one a line. */
final class LoadHistory {

  private final DemoOperator operator;
  private final DemoIds ids;

  LoadHistory(DemoOperator operator, DemoIds ids) {
    this.operator = operator;
    this.ids = ids;
  }

  void load(DemoPeople people, LearningHistory history) {
    StringJoiner lines = new StringJoiner("\n");
    for (DemoPerson person : people.everybody()) {
      for (LearningFact fact : history.of(person)) {
        lines.add(fact.statement(ids.personNumber(person.key())).toString());
      }
    }
    operator.importRecords(lines.toString());
  }
}
