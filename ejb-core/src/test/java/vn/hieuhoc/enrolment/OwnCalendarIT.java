package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.calendarfeed.CalendarFeed;
import vn.hieuhoc.calendarfeed.CalendarFeedService;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.support.NotFound;

/** One's own sessions behind an address that nobody can guess and that can be taken away. */
class OwnCalendarIT {

  @Test
  void theAddressShowsOnesOwnSessionsAndFollowsTheirChanges() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(5, room.now().plus(Duration.ofDays(3)));
          UUID other = room.meeting(5, room.now().plus(Duration.ofDays(4)));
          Long lan = room.person("Trần Thị Lan");
          SamplePeople.account(room.entityManager(), lan);
          room.as(lan);
          room.enrol(offering);
          CalendarFeedService feeds = room.get(CalendarFeedService.class);
          assertThat(feeds.own()).isEmpty();
          String secret = feeds.make();
          room.flush();
          assertThat(feeds.own()).contains(secret);

          SessionRow session = room.get(SessionService.class).ofOffering(offering).get(0);
          CalendarFeed before = feeds.feed(secret);
          assertThat(before.sessions()).extracting(SessionRow::id).containsExactly(session.id());
          assertThat(room.get(SessionService.class).ofOffering(other)).hasSize(1);

          room.asManager();
          room.get(SessionService.class).cancel(session.id(), "Mưa bão");
          room.forget();
          CalendarFeed after = feeds.feed(secret);
          assertThat(after.sessions()).extracting(SessionRow::cancelled).containsExactly(true);
          assertThat(after.changes().get(session.id()))
              .isGreaterThan(before.changes().get(session.id()));
        });
  }

  @Test
  void anAddressThatWasChangedOrTakenAwayShowsNothing() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          SamplePeople.account(room.entityManager(), lan);
          room.as(lan);
          CalendarFeedService feeds = room.get(CalendarFeedService.class);
          String first = feeds.make();
          String second = feeds.make();
          room.flush();

          assertThat(second).isNotEqualTo(first);
          assertThatThrownBy(() -> feeds.feed(first)).isInstanceOf(NotFound.class);
          assertThat(feeds.feed(second).sessions()).isEmpty();
          String forged = (second.charAt(0) == 'A' ? "B" : "A") + second.substring(1);
          assertThatThrownBy(() -> feeds.feed(forged)).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> feeds.feed("nonsense")).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> feeds.feed(null)).isInstanceOf(NotFound.class);
          feeds.revoke();
          feeds.revoke();
          assertThat(feeds.own()).isEmpty();
          assertThatThrownBy(() -> feeds.feed(second)).isInstanceOf(NotFound.class);
        });
  }

  @Test
  void anAddressIsWorthNothingOnceTheAccountIsClosed() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          Long account = SamplePeople.account(room.entityManager(), lan);
          room.as(lan);
          CalendarFeedService feeds = room.get(CalendarFeedService.class);
          String secret = feeds.make();
          room.flush();
          assertThat(feeds.feed(secret).sessions()).isEmpty();

          SamplePeople.closeAccount(room.entityManager(), account);

          assertThatThrownBy(() -> feeds.feed(secret)).isInstanceOf(NotFound.class);
        });
  }
}
