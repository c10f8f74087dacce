package vn.hieuhoc.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.account.AccountRow;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/**
 * What holds for every role that is given or lent. The account is locked meanwhile, so that two at
 * once cannot both be given.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RoleRules {

  @Inject private RoleRepository roles;
  @Inject private Clock clock;

  /** The day on which one asks. */
  LocalDate today() {
    return VietnamTime.today(clock);
  }

  /** The moment at which one asks. */
  Instant now() {
    return clock.instant();
  }

  /**
   * Keeps a role of an account.
   *
   * @return public id of the assignment; null when the same role is held there already at some day
   *     of the time
   */
  UUID give(AccountRow account, RoleAssignment wanted) {
    requireApart(account, wanted);
    return keep(wanted);
  }

  /** As {@link #give}, for who runs the machine and may join what the portal keeps apart. */
  UUID keep(RoleAssignment wanted) {
    if (wanted.validTo() != null && !wanted.validTo().isAfter(wanted.validFrom())) {
      throw Refused.of("to", "account.role-dates", wanted.validFrom(), wanted.validTo());
    }
    if (wanted.role() == Role.ADMIN && !roles.isProvince(wanted.unitId())) {
      throw Refused.of("role", "account.admin-at-province");
    }
    if (roles.holds(wanted)) {
      return null;
    }
    RoleAssignment sameDay = roles.begunThatDay(wanted).orElse(null);
    if (sameDay == null) {
      roles.add(wanted);
      return wanted.publicId();
    }
    if (!Objects.equals(sameDay.delegatedFromId(), wanted.delegatedFromId())) {
      throw Refused.of("from", "account.role-same-day", wanted.validFrom());
    }
    sameDay.lastUntil(wanted.validTo());
    return sameDay.publicId();
  }

  /** Who administers makes no business decisions: not under another role of the account either. */
  private void requireApart(AccountRow account, RoleAssignment wanted) {
    if (wanted.role() == Role.CITIZEN) {
      return;
    }
    boolean administers = wanted.role() == Role.ADMIN;
    if (roles.holdsBesides(wanted, administers)) {
      throw Refused.of("role", "account.admin-apart", account.userName());
    }
  }
}
