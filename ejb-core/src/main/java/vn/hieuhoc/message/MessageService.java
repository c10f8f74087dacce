package vn.hieuhoc.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.announcement.AnnouncementCommand;
import vn.hieuhoc.announcement.AnnouncementService;
import vn.hieuhoc.announcement.Audience;
import vn.hieuhoc.announcement.Importance;
import vn.hieuhoc.manypeople.ManyPeopleService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/**
 * Tells many people of the register something at once: those who were ticked in a list, or all whom
 * it found. Whom it would reach is told before.
 */
@Stateless
public class MessageService {

  /** How many people are told at once at most. */
  public static final int MOST = 5_000;

  private static final int MOST_NAMED = 200;

  @Inject private ManyPeopleService manyPeople;
  @Inject private AnnouncementService announcements;
  @Inject private MessageRepository messages;
  @Inject private RegisterReach reach;
  @Inject private Clock clock;

  /** The units in whose name the caller may tell people something. */
  public List<UnitRow> senders() {
    return announcements.speakers();
  }

  /**
   * Whom it would reach.
   *
   * @param unit public id of the unit in whose name it would be said, or null for the one where
   *     most of the chosen live
   * @throws Refused {@code person.many-nobody}, {@code person.many-too-many}
   */
  public MessagePreview preview(UUID unit, @Valid @NotNull ManyPeopleService.Selection whom) {
    List<UnitRow> senders = announcements.speakers();
    ManyPeopleService.Seen seen = manyPeople.seen(whom, MOST);
    List<Long> keys = keys(seen);
    UUID sender = unit == null ? where(senders, keys) : unit;
    Set<Long> there = announcements.within(sender, keys);
    Map<Long, MessageRepository.Ways> ways = messages.ways(keys);
    int portal = 0;
    int mail = 0;
    int unreached = 0;
    List<MessagePreview.Left> left = new ArrayList<>();
    for (PersonRow row : seen.people()) {
      MessageRepository.Ways way = ways.get(row.key());
      boolean meant = there.contains(row.key());
      portal += meant && way.account() ? 1 : 0;
      mail += meant && way.mail() ? 1 : 0;
      unreached += meant && way.none() ? 1 : 0;
      if ((!meant || way.none()) && left.size() < MOST_NAMED) {
        left.add(left(row, way, meant));
      }
    }
    int chosen = seen.people().size() + seen.unseen();
    return new MessagePreview(
        sender,
        chosen,
        portal,
        mail,
        unreached,
        chosen - there.size(),
        seen.unseen(),
        List.copyOf(left));
  }

  private MessagePreview.Left left(PersonRow row, MessageRepository.Ways way, boolean meant) {
    return new MessagePreview.Left(
        row.fullName(),
        row.birthYear(),
        row.homeLine(),
        reach.isKeeper(row.homeKey()) ? way.phone() : null,
        meant ? MessagePreview.Why.UNREACHED : MessagePreview.Why.ELSEWHERE);
  }

  /**
   * Tells it to those who live where the sender works. Sent again under the same id, nothing more
   * is sent.
   *
   * @param id public id it is kept under
   * @return how many it reaches in the portal or by letter
   * @throws Refused {@code message.nobody-reached}; as {@link #preview}, and as {@link
   *     AnnouncementService#tell}
   */
  public int send(
      @NotNull UUID id,
      @Valid @NotNull MessageCommand command,
      @Valid @NotNull ManyPeopleService.Selection whom) {
    announcements.speakers();
    List<Long> keys = keys(manyPeople.seen(whom, MOST));
    Set<Long> there = announcements.within(command.unit(), keys);
    int reached = (int) messages.ways(there).values().stream().filter(way -> !way.none()).count();
    if (reached == 0) {
      throw new Refused("message.nobody-reached");
    }
    LocalDate today = VietnamTime.today(clock);
    announcements.tell(
        id,
        new AnnouncementCommand(
            Audience.PEOPLE,
            command.unit(),
            null,
            null,
            command.title(),
            command.body(),
            Importance.USUAL,
            today,
            command.endsOn(),
            command.byMail()),
        there);
    return reached;
  }

  private static List<Long> keys(ManyPeopleService.Seen seen) {
    return seen.people().stream().map(PersonRow::key).toList();
  }

  private UUID where(List<UnitRow> senders, List<Long> people) {
    if (senders.size() == 1) {
      return senders.get(0).id();
    }
    return senders.stream()
        .map(UnitRow::id)
        .max(Comparator.comparingInt(unit -> announcements.within(unit, people).size()))
        .orElse(null);
  }
}
