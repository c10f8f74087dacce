package vn.hieuhoc.lrs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import vn.hieuhoc.record.Said;
import vn.hieuhoc.support.AnotherTry;

/**
 * Small requests that come at the same time go to the database in one transaction: whoever finds
 * nobody writing writes for all who wait. Another one begins beside it once some have gathered, so
 * that many share a transaction and the database still has the next while the portal makes one
 * ready; or when those who write have been held up. Nobody is answered before that transaction has
 * been kept; when it fails, its requests are tried again half by half, so that one that is refused
 * harms no other and ends up alone.
 */
@ApplicationScoped
class KeptTogether {

  private static final int MOST = 64;
  private static final int WRITERS = 4;

  /** Fewer than these wait for whoever writes. */
  private static final int GATHERED = 4;

  /** So many write at once; the rest of the writers are for when those are held up. */
  private static final int SIDE_BY_SIDE = 3;

  private static final long HELD_UP = TimeUnit.MILLISECONDS.toNanos(200);

  @Inject private StatementKeeping keeping;

  private final Object monitor = new Object();
  private final Deque<Request> waiting = new ArrayDeque<>();
  private final Deque<Turn> writing = new ArrayDeque<>();

  /** What one writes for all of a group, since a moment. */
  private record Turn(long begun, List<Request> group) {}

  /** One request and what came of it. */
  private static final class Request {

    private final List<Said> said;
    private List<UUID> ids;
    private RuntimeException failure;

    Request(List<Said> said) {
      this.said = said;
    }

    boolean ended() {
      return ids != null || failure != null;
    }

    List<UUID> outcome() {
      if (failure != null) {
        throw failure;
      }
      return ids;
    }
  }

  /** Keeps the statements of one request: all or none; returns when they are kept. */
  List<UUID> keep(List<Said> said) {
    Request mine = new Request(said);
    Turn turn = join(mine);
    while (turn != null) {
      try {
        write(turn.group());
      } finally {
        written(turn);
      }
      turn = next(mine);
    }
    return mine.outcome();
  }

  /** Nobody waits for ever, whatever ended the writing. */
  private void written(Turn turn) {
    synchronized (monitor) {
      writing.remove(turn);
      turn.group().stream()
          .filter(each -> !each.ended())
          .forEach(each -> each.failure = new IllegalStateException("Writing was cut off"));
      monitor.notifyAll();
    }
  }

  private Turn join(Request mine) {
    synchronized (monitor) {
      waiting.addLast(mine);
    }
    return next(mine);
  }

  /** Whom to write for next; null once the own request has ended. */
  private Turn next(Request mine) {
    boolean interrupted = false;
    try {
      synchronized (monitor) {
        while (!mine.ended()) {
          if (mayWrite() && !waiting.isEmpty()) {
            Turn turn = new Turn(System.nanoTime(), take());
            writing.addLast(turn);
            return turn;
          }
          try {
            TimeUnit.NANOSECONDS.timedWait(monitor, HELD_UP);
          } catch (InterruptedException askedToStop) {
            // What was sent may be kept already: the answer is waited for.
            interrupted = true;
          }
        }
        return null;
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private boolean mayWrite() {
    int writers = writing.size();
    return writers == 0
        || writers < SIDE_BY_SIDE && waiting.size() >= GATHERED
        || writers < WRITERS && System.nanoTime() - writing.getLast().begun() > HELD_UP;
  }

  private List<Request> take() {
    List<Request> group = new ArrayList<>();
    int statements = 0;
    while (!waiting.isEmpty() && statements < MOST) {
      Request next = waiting.removeFirst();
      statements += next.said.size();
      group.add(next);
    }
    return group;
  }

  private void write(List<Request> group) {
    if (group.size() == 1) {
      writeAlone(group.get(0));
    } else if (!writtenTogether(group)) {
      int half = group.size() / 2;
      write(group.subList(0, half));
      write(group.subList(half, group.size()));
    }
  }

  private void writeAlone(Request request) {
    try {
      end(request, AnotherTry.of(() -> keeping.keep(request.said, List.of(), null)), null);
    } catch (RuntimeException failure) {
      end(request, null, failure);
    }
  }

  private boolean writtenTogether(List<Request> group) {
    List<Said> all = new ArrayList<>();
    group.forEach(each -> all.addAll(each.said));
    List<UUID> ids;
    try {
      ids = keeping.keep(all, List.of(), null);
    } catch (RuntimeException oneIsRefused) {
      return false;
    }
    int from = 0;
    for (Request each : group) {
      end(each, ids.subList(from, from + each.said.size()), null);
      from += each.said.size();
    }
    return true;
  }

  private void end(Request request, List<UUID> ids, RuntimeException failure) {
    synchronized (monitor) {
      request.ids = ids;
      request.failure = failure;
    }
  }
}
