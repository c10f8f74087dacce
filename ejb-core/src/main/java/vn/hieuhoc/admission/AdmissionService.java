package vn.hieuhoc.admission;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.offering.EnrolmentMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;

/** Sets on what terms people come into an offering, and tells them to those who run it. */
@Stateless
public class AdmissionService {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4,20}");

  /** Without what is mistaken for something else when it is written on a board. */
  private static final String LETTERS = "ABCDEFGHKMNPQRTUVXY346789";

  private static final int LENGTH = 6;

  @Inject private AdmissionRepository admissions;
  @Inject private OfferingService offeringService;
  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private AuditLog auditLog;
  @Inject private Event<OfferingService.SeatsChanged> seatsChanged;

  private final SecureRandom random = new SecureRandom();

  /** The terms of an offering, for those who run it. */
  public Admission terms(UUID offeringId) {
    OfferingRow offering = offeringService.row(offeringId);
    access.require(offering.unitKey(), Role.CENTRE_MANAGER);
    return new Admission(code(offering), admissions.quotas(offering.key()));
  }

  private String code(OfferingRow offering) {
    return offering.enrolmentMode() == EnrolmentMode.CODE
        ? admissions.code(offering.key()).orElseGet(() -> newCode(offering.key()))
        : null;
  }

  private String newCode(Long offeringKey) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    admissions.setCode(offeringKey, code.toString());
    return code.toString();
  }

  /**
   * Sets the terms; who has a seat keeps it. Seats that become free by it are kept at once for
   * those who wait.
   *
   * @throws Refused {@code admission.code-letters}; {@code admission.unit-twice}
   */
  public void set(UUID offeringId, @Valid @NotNull AdmissionCommand command) {
    OfferingRow offering = offeringService.row(offeringId);
    HeldRole as = access.require(offering.unitKey(), Role.CENTRE_MANAGER);
    if (command.code() != null && !command.code().isBlank()) {
      String code = plain(command.code());
      if (!CODE.matcher(code).matches()) {
        throw Refused.of("code", "admission.code-letters", command.code());
      }
      admissions.setCode(offering.key(), code);
    }
    Set<Long> units = new HashSet<>();
    admissions.clearQuotas(offering.key());
    for (AdmissionCommand.UnitSeats quota : command.quotas()) {
      Long unit = organisation.key(quota.unit());
      if (!units.add(unit)) {
        throw Refused.of("quotas", "admission.unit-twice", organisation.unit(unit).name());
      }
      admissions.setQuota(offering.key(), unit, quota.seats());
    }
    auditLog.write(
        Act.on("offering.admission", "offering", offeringId).at(offering.unitKey()).as(as));
    seatsChanged.fire(new OfferingService.SeatsChanged(offering.key()));
  }

  /** The quota that lets nobody else from where the person lives come in, if one does. */
  @SystemUse
  public Optional<Quota> fullQuota(Long offeringKey, Long personKey) {
    return admissions.quotasOf(offeringKey, personKey).stream().filter(Quota::full).findFirst();
  }

  /**
   * How much room the quotas leave for some people.
   *
   * @param seated people who were promised seats that are not written yet
   */
  @SystemUse
  public QuotaRoom room(Long offeringKey, Collection<Long> people, Collection<Long> seated) {
    List<Quota> quotas = admissions.quotas(offeringKey);
    if (quotas.isEmpty()) {
      return new QuotaRoom(quotas, Map.of());
    }
    Set<Long> all = new HashSet<>(people);
    all.addAll(seated);
    QuotaRoom room =
        new QuotaRoom(quotas, all.isEmpty() ? Map.of() : admissions.quotaUnits(offeringKey, all));
    seated.forEach(room::take);
    return room;
  }

  /** True when what was typed is the code of the offering, in capitals or not, spaced or not. */
  @SystemUse
  public boolean opens(Long offeringKey, String typed) {
    return typed != null && admissions.code(offeringKey).filter(plain(typed)::equals).isPresent();
  }

  private static String plain(String typed) {
    return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }
}
