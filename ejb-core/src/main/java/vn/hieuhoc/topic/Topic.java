package vn.hieuhoc.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A subject people learn about. Materials, courses, questions and criteria speak of it by code. */
@Entity
@Table(name = "topic")
@NamedQuery(
    name = "Topic.rows",
    query =
        "select new vn.hieuhoc.topic.TopicRow(t.code, t.nameVi, t.nameEn, t.field) from Topic t"
            + " order by t.field, t.nameVi")
public class Topic {

  @Id
  @Column(name = "code", updatable = false)
  private String code;

  @Column(name = "name_vi")
  private String nameVi;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "field")
  private int field;

  /** For JPA. */
  protected Topic() {}

  Topic(TopicRow row) {
    this.code = row.code();
    describe(row);
  }

  final void describe(TopicRow row) {
    this.nameVi = row.nameVi();
    this.nameEn = row.nameEn();
    this.field = row.field();
  }
}
