package vn.hieuhoc.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.account.NewAccount;
import vn.hieuhoc.account.SignInService;
import vn.hieuhoc.account.SignInThrottle;
import vn.hieuhoc.account.SignedIn;
import vn.hieuhoc.account.UserName;
import vn.hieuhoc.consent.ConsentPurpose;
import vn.hieuhoc.consent.ConsentService;
import vn.hieuhoc.person.NewPerson;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.role.CitizenAccounts;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** Registering oneself. */
@Stateless
public class RegistrationService {

  @Inject private PersonService people;
  @Inject private ConsentService consents;
  @Inject private CitizenAccounts accounts;
  @Inject private SignInService signIns;
  @Inject private SignInThrottle throttle;
  @Inject private Clock clock;

  /** Everything that is wrong with what was typed; nothing is kept. */
  @OpenToAll
  public List<Refused> problems(RegistrationForm form) {
    return form.problems(VietnamTime.today(clock));
  }

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
    refuse(RegistrationForm.name(command.person().fullName()));
    if (command.person().birthDate() == null) {
      throw Refused.of("birthDate", "registration.birth-date");
    }
    refuse(RegistrationForm.birth(command.person().birthDate(), VietnamTime.today(clock)));
    UUID personId = people.register(withPhone(command.person(), userName));
    consents.keep(personId, ConsentPurpose.REGISTER, command.consent());
    PersonRow person = people.row(people.key(personId));
    Long account = account(command, userName, person, address);
    return signIns.startSession(account);
  }

  /** The caller takes the consent back and closes the own account. What was learnt stays. */
  public void leave() {
    consents.withdraw(ConsentPurpose.REGISTER);
    accounts.closeOwn();
  }

  /** Whether a name is in use is found out by trying, so tries are counted. */
  private Long account(RegisterPerson command, String userName, PersonRow person, String address) {
    String tried = "registration:" + userName;
    throttle.begin(tried, address);
    Long account =
        accounts.open(
            new NewAccount(
                userName, command.password(), person.fullName(), person.key(), false, null),
            person.homeKey());
    throttle.succeeded(tried, address);
    return account;
  }

  private static void refuse(Refused problem) {
    if (problem != null) {
      throw problem;
    }
  }

  /** Who signs in with a telephone number can be called there. */
  private static NewPerson withPhone(NewPerson person, String userName) {
    if (person.phone() != null || !RegistrationForm.isPhone(userName)) {
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
    refuse(RegistrationForm.userName(typed));
    return UserName.of(typed);
  }
}
