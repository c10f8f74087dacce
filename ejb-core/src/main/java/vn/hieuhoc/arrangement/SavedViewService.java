package vn.hieuhoc.arrangement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** The views of lists of the console that somebody has kept. Nobody sees those of another. */
@Stateless
public class SavedViewService {

  /** So many views may be kept of one list: more could not be told apart. */
  public static final int MOST = 20;

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_QUERY = 500;
  private static final String QUERY = "(?:[A-Za-z0-9=&+._*-]|%[0-9A-Fa-f]{2})*";

  @Inject private SavedViewRepository views;
  @Inject private Access access;
  @Inject private Clock clock;

  /** The caller's views of a list, in the order of their making. */
  public List<SavedViewRow> mine(@NotNull DeskList list) {
    return views.views(access.accountId(), list).stream().map(SavedView::row).toList();
  }

  /**
   * Keeps a view.
   *
   * @param name what it is to be called
   * @param query what stands behind the question mark of the address of the list
   * @return public id
   * @throws Refused {@code view.name-missing}, {@code view.name-too-long}, {@code view.name-taken},
   *     {@code view.too-many}, {@code view.query} when it is no part of an address
   */
  public UUID keep(@NotNull DeskList list, String name, @NotNull String query) {
    if (query.length() > LONGEST_QUERY || !query.matches(QUERY)) {
      throw Refused.of("query", "view.query");
    }
    List<SavedView> mine = views.views(access.accountId(), list);
    String tidy = named(name, mine, null);
    if (mine.size() >= MOST) {
      throw new Refused("view.too-many", MOST);
    }
    SavedView view = new SavedView(access.accountId(), list, tidy, query, clock.instant());
    views.add(view);
    return view.publicId();
  }

  /**
   * Calls a view otherwise.
   *
   * @throws Refused as {@link #keep}
   */
  public void rename(@NotNull UUID viewId, String name) {
    SavedView view = mine(viewId);
    view.rename(named(name, views.views(access.accountId(), view.list()), viewId));
  }

  /** Forgets a view. */
  public void remove(@NotNull UUID viewId) {
    views.remove(mine(viewId));
  }

  /**
   * The list opens with this view from now on, or as it was made.
   *
   * @param first whether it does
   */
  public void openFirst(@NotNull UUID viewId, boolean first) {
    SavedView chosen = mine(viewId);
    for (SavedView view : views.views(access.accountId(), chosen.list())) {
      view.openFirst(first && view.publicId().equals(viewId));
    }
  }

  private SavedView mine(UUID viewId) {
    return views.view(access.accountId(), viewId).orElseThrow(() -> new NotFound("view", viewId));
  }

  /** The name, when it is one and none of the others has it. */
  private static String named(String name, List<SavedView> mine, UUID own) {
    String tidy = VietnameseText.tidyOrNull(name);
    if (tidy == null) {
      throw Refused.of("name", "view.name-missing");
    }
    if (tidy.length() > LONGEST_NAME) {
      throw Refused.of("name", "view.name-too-long", tidy.length(), LONGEST_NAME);
    }
    if (mine.stream().anyMatch(view -> !view.publicId().equals(own) && same(view.name(), tidy))) {
      throw Refused.of("name", "view.name-taken", tidy);
    }
    return tidy;
  }

  private static boolean same(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }
}
