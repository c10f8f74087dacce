package vn.hieuhoc.arrangement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.freshness.PeopleChanged;

/**
 * How the caller has arranged the own home. It came with the look at who calls, so that showing it
 * asks the database nothing.
 */
@Stateless
public class HomeArrangementService {

  @Inject private AccountService accountService;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private Event<PeopleChanged> changed;

  /** The home of the caller; as it was made when nothing was arranged. */
  public HomeArrangement own() {
    access.accountId();
    return HomeArrangement.read(caller.home());
  }

  /** The home is to look like this from now on, on every device. */
  public void keep(@NotNull HomeArrangement arrangement) {
    accountService.arrangeHome(arrangement.text());
    changed.fire(new PeopleChanged(access.selves()));
  }
}
