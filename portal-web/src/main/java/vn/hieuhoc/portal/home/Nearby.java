package vn.hieuhoc.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.FrameBacking;

/**
 * The commune a person looks around: the one chosen and remembered, else where the person lives,
 * else none.
 */
@RequestScoped
public class Nearby {

  @Inject private Communes communes;
  @Inject private FrameBacking frame;
  @Inject private Caller caller;
  @Inject private PersonService personService;

  private Optional<UnitRow> commune;

  /** The commune, if one is known. */
  public Optional<UnitRow> commune() {
    if (commune == null) {
      commune = chosen().or(this::home);
    }
    return commune;
  }

  private Optional<UnitRow> chosen() {
    return Optional.ofNullable(frame.getPlace()).map(UUID::fromString).flatMap(communes::byId);
  }

  private Optional<UnitRow> home() {
    if (caller.personId() == null && caller.actingForPersonId() == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(personService.own().homeKey()).flatMap(communes::around);
  }
}
