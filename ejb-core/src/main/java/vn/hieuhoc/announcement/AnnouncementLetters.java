package vn.hieuhoc.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.support.VietnamTime;

/** Announcements for what carries them to people as letters. Inside the domain only. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AnnouncementLetters {

  @Inject private AnnouncementRepository announcements;
  @Inject private Clock clock;

  /**
   * An announcement that goes out now.
   *
   * @param id public id
   * @param title in one line
   * @param people keys of those it is for, of those who were asked about
   */
  public record Outgoing(UUID id, String title, List<Long> people) {}

  /**
   * The announcement, when it is to go out as a letter and is shown today.
   *
   * @param people keys of those who take letters
   */
  public Optional<Outgoing> today(Long announcementKey, Collection<Long> people) {
    LocalDate day = VietnamTime.today(clock);
    return people.isEmpty()
        ? Optional.empty()
        : announcements
            .letter(announcementKey, day)
            .map(
                a ->
                    new Outgoing(
                        a.publicId(), a.title(), announcements.meant(a.target(), people, day)));
  }
}
