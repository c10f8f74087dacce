package vn.hieuhoc.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.account.AccountKind;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.account.NewAccount;
import vn.hieuhoc.account.SignInService;
import vn.hieuhoc.account.SignInThrottle;
import vn.hieuhoc.account.SignedIn;
import vn.hieuhoc.account.UserName;
import vn.hieuhoc.consent.ConsentPurpose;
import vn.hieuhoc.consent.ConsentService;
import vn.hieuhoc.person.NewPerson;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** Registering oneself. */
@Stateless
public class RegistrationService {

  private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,59}");
  private static final Pattern PHONE = Pattern.compile("0[235789]\\d{8}");
  private static final int OLD_ENOUGH = 16;

  @Inject private PersonService people;
  @Inject private ConsentService consents;
  @Inject private AccountService accounts;
  @Inject private SignInService signIns;
  @Inject private SignInThrottle throttle;
  @Inject private Clock clock;

  /**
   * Enters a citizen with consent and account, and signs in.
   *
   * @param address where the request comes from, for the throttle only; kept as a hash
   * @return the session that has begun
   * @throws Refused {@code account.user-name-taken} when the user name is in use; it has to be
   *     told, and counts as a failed try so that names cannot be searched through
   */
  @OpenToAll
  public SignedIn register(@Valid @NotNull RegisterPerson command, String address) {
    String userName = userName(command.userName());
    requireOldEnough(command.person().birthDate());
    UUID personId = people.register(withPhone(command.person(), userName));
    consents.keep(personId, ConsentPurpose.REGISTER, command.consent());
    PersonRow person = people.row(people.key(personId));
    UUID accountId = account(command, userName, person, address);
    Long account = accounts.key(accountId);
    accounts.assignUnasked(account, Role.CITIZEN, person.homeKey(), VietnamTime.today(clock), null);
    return signIns.startSession(account);
  }

  /** The caller takes the consent back and closes the own account. What was learnt stays. */
  public void leave() {
    consents.withdraw(ConsentPurpose.REGISTER);
    accounts.closeOwn();
  }

  /** Whether a name is in use is found out by trying, so tries are counted. */
  private UUID account(RegisterPerson command, String userName, PersonRow person, String address) {
    String tried = "registration:" + userName;
    throttle.begin(tried, address);
    UUID account =
        accounts.createUnasked(
            new NewAccount(
                userName, command.password(), person.fullName(), person.key(), false, null),
            AccountKind.HUMAN);
    throttle.succeeded(tried, address);
    return account;
  }

  /** Children are entered by their guardians at the centre. */
  private void requireOldEnough(PartialDate birth) {
    if (birth == null) {
      throw Refused.of("birthDate", "registration.birth-date");
    }
    if (birth.earliest().until(VietnamTime.today(clock)).getYears() < OLD_ENOUGH) {
      throw Refused.of("birthDate", "registration.too-young", OLD_ENOUGH);
    }
  }

  /** Who signs in with a telephone number can be called there. */
  private static NewPerson withPhone(NewPerson person, String userName) {
    if (person.phone() != null || !PHONE.matcher(userName).matches()) {
      return person;
    }
    return new NewPerson(
        person.fullName(),
        person.birthDate(),
        person.gender(),
        person.group(),
        person.workingStatus(),
        person.formOfAddress(),
        person.residence(),
        person.identityNumber(),
        userName);
  }

  private static String userName(String typed) {
    String name = UserName.of(typed);
    if (!USER_NAME.matcher(name).matches()) {
      throw Refused.of("userName", "registration.user-name", typed.strip());
    }
    return name;
  }
}
