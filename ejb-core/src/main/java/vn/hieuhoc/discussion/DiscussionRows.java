package vn.hieuhoc.discussion;

import vn.hieuhoc.support.SqlRow;

/** What is written, as one reader may see it. Pure. */
final class DiscussionRows {

  private DiscussionRows() {}

  static QuestionRow question(SqlRow c, Writer reader) {
    boolean mine = reader.wrote(c.key(10), c.key(11));
    boolean hidden = c.truth(9);
    return new QuestionRow(
        c.uuid(0),
        hidden && !mine && !reader.keeper() ? null : c.text(1),
        reader.writes() || mine ? c.text(2) : null,
        c.truth(3),
        c.uuid(4),
        c.text(5),
        c.instant(6),
        c.count(7),
        c.count(8) > 0,
        hidden,
        mine);
  }

  static PostRow post(SqlRow c, Writer reader) {
    boolean mine = reader.wrote(c.key(10), c.key(11));
    boolean hidden = c.truth(8);
    boolean open = !hidden || mine || reader.keeper();
    return new PostRow(
        c.uuid(0),
        open ? c.text(1) : null,
        open ? c.text(2) : null,
        reader.writes() || mine ? c.text(3) : null,
        c.truth(4),
        c.instant(5),
        c.instant(6),
        c.truth(7),
        hidden,
        open ? c.text(9) : null,
        mine,
        reader.keeper() ? c.count(12) : 0);
  }
}
