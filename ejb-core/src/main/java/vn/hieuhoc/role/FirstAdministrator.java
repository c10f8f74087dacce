package vn.hieuhoc.role;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.account.AccountKind;
import vn.hieuhoc.account.AccountService;
import vn.hieuhoc.account.NewAccount;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;

/** Makes the account {@code admin} on a fresh database, with the password the launcher chose. */
@Singleton
@Startup
@DependsOn("FirstData")
public class FirstAdministrator {

  @Inject private AccountService accounts;
  @Inject private RoleRules rules;
  @Inject private Clock clock;
  @Inject private OrganisationService organisation;

  @Inject
  @ConfigProperty(name = "hieuhoc.admin.initial-password")
  private Optional<String> initialPassword;

  @PostConstruct
  void make() {
    if (accounts.isEmpty() && initialPassword.isPresent()) {
      NewAccount admin =
          new NewAccount("admin", initialPassword.get(), "Quản trị hệ thống", null, false, null);
      UUID id = accounts.createUnasked(admin, AccountKind.HUMAN);
      UnitRow province = organisation.province();
      rules.keep(
          new RoleAssignment(
              accounts.key(id),
              Role.ADMIN,
              province.key(),
              province.validFrom(),
              null,
              clock.instant()));
    }
  }
}
