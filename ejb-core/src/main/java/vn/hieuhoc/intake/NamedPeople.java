package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.Refused;

/** Finds the people that rows of other features name by name, birth and place. */
@ApplicationScoped
@Transactional(dontRollbackOn = Refused.class)
public class NamedPeople {

  @Inject private PersonFinder finder;
  @Inject private UnitFinder units;
  @Inject private OrganisationService organisation;

  /**
   * The person a row names in its columns {@code fullName}, {@code birthDate}, {@code hamlet} and
   * {@code commune}, among those the importer may change.
   *
   * @return public id of the person, or null when it cannot be told, which is noted
   */
  public UUID find(RowValues row, ImportContext context) {
    return find(row, context, context::reaches);
  }

  /**
   * As {@link #find(RowValues, ImportContext)}, among those who live where the importer may look.
   *
   * @param near whether the importer may look there, by key of the unit
   */
  public UUID find(RowValues row, ImportContext context, Predicate<Long> near) {
    UnitRow place = units.place(row, context, context.asOf());
    if (place == null || row.isBad()) {
      return null;
    }
    Long home = units.now(place, context);
    if (!near.test(home)) {
      row.fault("commune", "import.out-of-reach", place.name());
      return null;
    }
    Long commune = organisation.communeOf(home, context.today()).map(UnitRow::key).orElse(home);
    return finder.person(row, commune);
  }
}
