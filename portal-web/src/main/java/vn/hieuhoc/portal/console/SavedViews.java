package vn.hieuhoc.portal.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.arrangement.DeskList;
import vn.hieuhoc.arrangement.SavedViewRow;
import vn.hieuhoc.arrangement.SavedViewService;
import vn.hieuhoc.portal.support.Way;

/** The views somebody has kept of a list of the console: opened, kept, renamed, forgotten. */
@Named
@RequestScoped
public class SavedViews {

  private static final Map<DeskList, String> ADDRESSES =
      Map.of(DeskList.COURSES, "/quan-ly/khoa-hoc", DeskList.SESSIONS, "/quan-ly/buoi-hoc");

  @Inject private Way way;
  @Inject private SavedViewService views;

  private DeskList list;
  private List<SavedViewRow> rows = List.of();
  private String name;

  /** Reads the views of a list and what the list shows. */
  public DeskState open(DeskList opened) {
    list = opened;
    rows = views.mine(opened);
    String opening =
        rows.stream()
            .filter(SavedViewRow::opensFirst)
            .map(SavedViewRow::query)
            .findFirst()
            .orElse("");
    return DeskState.of(way.query(), ADDRESSES.get(opened), opening);
  }

  public DeskList getList() {
    return list;
  }

  public List<SavedViewRow> getRows() {
    return rows;
  }

  /** True while another one may be kept. */
  public boolean isRoom() {
    return rows.size() < SavedViewService.MOST;
  }

  /** What is looked at is kept under the name that was typed. */
  public void keep() {
    String query = way.query().text("bo-loc");
    views.keep(list, name, query);
    back("console_views.message.kept", name, query);
  }

  public void rename() {
    String typed = way.query().text("ten-moi");
    views.rename(view(), typed);
    back("console_views.message.renamed", typed, query());
  }

  public void remove() {
    SavedViewRow gone = row();
    views.remove(gone.id());
    back("console_views.message.removed", gone.name(), gone.query());
  }

  /** The list opens with this view from now on. */
  public void openFirst() {
    SavedViewRow first = row();
    views.openFirst(first.id(), true);
    back("console_views.message.first", first.name(), first.query());
  }

  /** The list opens as it was made again. */
  public void openUsual() {
    SavedViewRow first = row();
    views.openFirst(first.id(), false);
    back("console_views.message.usual", first.name(), first.query());
  }

  private void back(String said, String named, String query) {
    way.done(said, named).goTo(ADDRESSES.get(list) + "?" + query);
  }

  private UUID view() {
    return way.query().id("khung-nhin");
  }

  private SavedViewRow row() {
    UUID id = view();
    return rows.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseGet(() -> new SavedViewRow(id, "", "", false));
  }

  private String query() {
    return row().query();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
