package vn.hieuhoc.portal.classlist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.classlist.ClassFocus;
import vn.hieuhoc.classlist.ClassPage;
import vn.hieuhoc.classlist.EnrolmentRow;
import vn.hieuhoc.portal.support.Paging;

/** The people of a course or a class as a page shows them: the tabs, and a page of the open one. */
public final class ShownLearners {

  private final LearnerSource source;
  private final ClassPage page;
  private final List<ClassFocus> sides;
  private final int days;

  ShownLearners(LearnerSource source, ClassPage page, List<ClassFocus> sides, int days) {
    this.source = source;
    this.page = page;
    this.sides = sides;
    this.days = days;
  }

  LearnerSource source() {
    return source;
  }

  /** The tabs, each with its address. */
  public Map<ClassFocus, String> getTabs() {
    Map<ClassFocus, String> tabs = new LinkedHashMap<>();
    sides.forEach(side -> tabs.put(side, link(side)));
    return tabs;
  }

  private String link(ClassFocus side) {
    return source.list() + "?" + LearnerDesk.TAB + "=" + FocusWords.of(side);
  }

  /** How many there are in each tab. */
  public Map<ClassFocus, Long> getCounts() {
    return page.counts();
  }

  /** The open tab. */
  public ClassFocus getTab() {
    return page.focus();
  }

  /** The open tab as addresses write it: a form says which list it stands under. */
  public String getWord() {
    return FocusWords.of(page.focus());
  }

  /** The address of the open tab. */
  public String getHere() {
    return link(page.focus());
  }

  /** After how many days somebody falls behind. */
  public int getDays() {
    return days;
  }

  public List<EnrolmentRow> getRows() {
    return page.people().items();
  }

  /** How many there are in the open tab. */
  public long getTotal() {
    return page.people().total();
  }

  /** How many of those are not on this page. */
  public long getMore() {
    return getTotal() - getRows().size();
  }

  public Paging getPaging() {
    return new Paging(page.people(), getHere());
  }
}
