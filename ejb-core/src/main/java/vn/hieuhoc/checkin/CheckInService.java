package vn.hieuhoc.checkin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.attendance.Arrival;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Refused;

/** Lets people in by the code on the screen of a session. */
@Stateless
public class CheckInService {

  @Inject private CodeDesk desk;
  @Inject private CheckInPeople people;
  @Inject private CheckInRepository uses;
  @Inject private AttendanceService attendanceService;
  @Inject private AuditLog auditLog;

  /**
   * Looks at a code that was just scanned, before anybody is brought in.
   *
   * @param device what the browser keeps for good
   * @param ticket what it was given for this code before, or null
   * @throws Refused when the code is not ours, not shown any more, or its session not on
   */
  @OpenToAll
  public CheckInView look(String code, String device, String ticket) {
    CodeDesk.Seen seen = desk.seen(code, device, ticket);
    SessionRow session = seen.session();
    List<PersonRow> around = people.known() ? people.around(session) : List.of();
    List<Long> in = uses.in(session.key());
    return new CheckInView(
        session,
        seen.ticket(),
        around.stream()
            .map(
                who ->
                    new CheckInView.Who(
                        who.id(), who.fullName(), people.isSelf(who.key()), in.contains(who.key())))
            .toList());
  }

  /**
   * Brings somebody in: the caller, or somebody of the caller's household. Who is in already stays
   * in; nothing happens twice.
   *
   * @param session public id of the session the code must be of, or null for any
   * @param person public id, null means the caller
   * @throws Refused as {@link #look}, and {@code check-in.other-session}; {@code
   *     check-in.device-used} when somebody who does not live with the person came in on the device
   */
  public Arrival checkIn(UUID session, String code, String device, String ticket, UUID person) {
    CodeDesk.Seen seen = desk.seen(code, device, ticket);
    SessionRow row = seen.session();
    PersonRow who = people.who(person, row);
    if (session != null && !session.equals(row.id())) {
      throw new Refused("check-in.other-session", row.title());
    }
    uses.hold(row.key());
    requireOwnDevice(seen, who);
    Arrival arrival = attendanceService.arrived(row, who.key(), seen.at());
    if (!uses.cameIn(row.key(), who.key())) {
      uses.add(
          new CheckInUse(
              row.key(), who.key(), people.accountId(), seen.device(), seen.step(), seen.at()));
      if (!people.isSelf(who.key())) {
        auditLog.write(
            Act.on("attendance.bring-in", "session", row.id())
                .at(row.unitKey())
                .forPerson(who.key()));
      }
    }
    return arrival;
  }

  private void requireOwnDevice(CodeDesk.Seen seen, PersonRow who) {
    uses.onDevice(seen.session().key(), seen.device()).stream()
        .filter(use -> !people.together(who.key(), use.personId()))
        .findFirst()
        .ifPresent(
            use -> {
              throw new Refused("check-in.device-used", use.usedAt());
            });
  }
}
