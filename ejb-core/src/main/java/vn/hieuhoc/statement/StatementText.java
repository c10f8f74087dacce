package vn.hieuhoc.statement;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Statements as their table keeps them: JSON in UTF-8, deflated. */
public final class StatementText {

  private static final int ROOM = 64;
  private static final int STEP = 8_192;

  /** A quarter of a megabyte each and dear to make: some are kept. */
  private static final Queue<Deflater> DEFLATERS = new ArrayBlockingQueue<>(16);

  private static final Queue<Inflater> INFLATERS = new ArrayBlockingQueue<>(16);

  private StatementText() {}

  /** The text in little room. */
  public static byte[] packed(byte[] utf8) {
    Deflater deflater = taken(DEFLATERS, () -> new Deflater(Deflater.BEST_SPEED, true));
    deflater.setInput(utf8);
    deflater.finish();
    byte[] buffer = new byte[utf8.length + ROOM];
    int length = deflater.deflate(buffer);
    deflater.reset();
    if (!DEFLATERS.offer(deflater)) {
      deflater.end();
    }
    return Arrays.copyOf(buffer, length);
  }

  /** The text again. */
  public static String unpacked(byte[] packed) {
    Inflater inflater = taken(INFLATERS, () -> new Inflater(true));
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
      inflater.setInput(packed);
      byte[] buffer = new byte[STEP];
      while (!inflater.finished()) {
        int length = inflater.inflate(buffer);
        if (length == 0 && inflater.needsInput()) {
          throw new IllegalStateException("A statement of the ledger ends too early");
        }
        out.write(buffer, 0, length);
      }
      return out.toString(StandardCharsets.UTF_8);
    } catch (DataFormatException broken) {
      throw new IllegalStateException("A statement of the ledger cannot be unpacked", broken);
    } finally {
      inflater.reset();
      if (!INFLATERS.offer(inflater)) {
        inflater.end();
      }
    }
  }

  private static <T> T taken(Queue<T> free, Supplier<T> another) {
    T one = free.poll();
    return one == null ? another.get() : one;
  }
}
