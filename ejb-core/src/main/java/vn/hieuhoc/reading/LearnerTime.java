package vn.hieuhoc.reading;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock of one learner at a call, which he has once, over all courses and materials. Pure.
 *
 * <p>Every second that the server's clock runs may be given once, to one lesson or material. Who is
 * heard of while he learns gets the seconds since he was last heard of. Opening something says that
 * he is there again, not that he learnt nothing meanwhile: a device without network, or one whose
 * page was closed, has the seconds and sends them afterwards. So the time that nobody has got yet
 * is put aside when the learner is heard of, at most {@link #MOST} of it, and a later report may
 * have of it what is missing, once, up to what one learns honestly in the whole lesson. However
 * often something is opened or sent, more than ran is never given.
 *
 * @param heard when the server last heard of the learner, or null
 * @param unheard seconds put aside before that
 * @param now the server's time
 */
public record LearnerTime(Instant heard, long unheard, Instant now) {

  /** So much unheard time is kept for what a device may still send. */
  public static final Duration MOST = Duration.ofDays(1);

  /** Less is not worth putting aside: somebody at work is heard of four times a minute. */
  private static final long WORTH = 60;

  private long ran() {
    return heard == null ? 0 : Math.max(0, now.getEpochSecond() - heard.getEpochSecond());
  }

  /** True when a report needs some of what was put aside. */
  boolean asksForMore(Fresh fresh) {
    return late(fresh) > 0;
  }

  private long live(Fresh fresh) {
    return Math.min(fresh.seconds(), ran());
  }

  private long late(Fresh fresh) {
    return Math.min(Math.min(fresh.kept(), fresh.seconds() - live(fresh)), unheard);
  }

  /** Seconds to add for a report, into the room that its lesson or material has. */
  int believed(Fresh fresh, Room room) {
    long live = live(fresh);
    long honest = Math.max(0, room.most().toSeconds() - room.spent() - live);
    return HonestTime.within(room.openFor(), room.spent(), live + Math.min(late(fresh), honest));
  }

  /** What is put aside when so many seconds were given now. */
  long left(long given) {
    long all = Math.max(0, unheard + ran() - given);
    return Math.min(all, MOST.toSeconds());
  }

  /** True when what is put aside has to be written anew. */
  boolean moves(long given) {
    long left = left(given);
    return left < unheard || left - unheard >= WORTH;
  }

  /**
   * What is new in a report.
   *
   * @param seconds seconds the device counted that were not added before
   * @param kept those of them that it could not send when they were learnt
   */
  public record Fresh(long seconds, long kept) {}

  /**
   * What a lesson or material still takes.
   *
   * @param openFor how long ago it was first opened
   * @param spent seconds that were added before
   * @param most how long one learns in it honestly; asked for only when time put aside is
   */
  public record Room(Duration openFor, int spent, Duration most) {}
}
