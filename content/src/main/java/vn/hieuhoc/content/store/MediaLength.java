package vn.hieuhoc.content.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.hieuhoc.material.FileRefused;

/** How long sound and film last, read from their own bookkeeping, and whether they are whole. */
final class MediaLength {

  private static final int FTYP = 0x66747970;
  private static final int MOOV = 0x6d6f6f76;
  private static final int MVHD = 0x6d766864;
  private static final int MDAT = 0x6d646174;
  private static final int MOOF = 0x6d6f6f66;

  private static final int[] RATES_1 = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] RATES_2 = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };
  private static final int[] SAMPLES = {44_100, 48_000, 32_000};
  private static final int FEWEST_FRAMES = 3;

  private MediaLength() {}

  /** Seconds of an MP4: walks its boxes without reading what they hold. */
  static int ofMp4(Path file, String name) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      long at = 0;
      boolean film = false;
      int seconds = -1;
      while (at + 8 <= size) {
        Box box = Box.read(channel, at, size);
        if (box == null || box.end() > size) {
          throw new FileRefused("material.file-corrupt", name);
        }
        if (box.type() == MOOV) {
          seconds = secondsIn(channel, box);
        }
        film |= box.type() == MDAT || box.type() == MOOF;
        at = box.end();
      }
      if (seconds < 0 || !film) {
        throw new FileRefused("material.file-corrupt", name);
      }
      return seconds;
    }
  }

  private static int secondsIn(FileChannel channel, Box moov) throws IOException {
    long at = moov.start() + moov.header();
    while (at + 8 <= moov.end()) {
      Box box = Box.read(channel, at, moov.end());
      if (box == null || box.end() > moov.end()) {
        return -1;
      }
      if (box.type() == MVHD) {
        ByteBuffer head = ByteBuffer.allocate(32);
        if (channel.read(head, at + box.header()) < 32) {
          return -1;
        }
        boolean wide = head.get(0) == 1;
        long scale = head.getInt(wide ? 20 : 12) & 0xFFFFFFFFL;
        long units = wide ? head.getLong(24) : head.getInt(16) & 0xFFFFFFFFL;
        return scale == 0 || units < 0 ? -1 : (int) Math.min(units / scale, 1 << 20);
      }
      at = box.end();
    }
    return -1;
  }

  private record Box(long start, int header, long end, int type) {

    static Box read(FileChannel channel, long at, long limit) throws IOException {
      ByteBuffer head = ByteBuffer.allocate(16);
      int read = channel.read(head, at);
      if (read < 8) {
        return null;
      }
      long length = head.getInt(0) & 0xFFFFFFFFL;
      int header = 8;
      if (length == 1) {
        if (read < 16) {
          return null;
        }
        length = head.getLong(8);
        header = 16;
      } else if (length == 0) {
        length = limit - at;
      }
      int type = head.getInt(4);
      boolean sane = length >= header && length < 1L << 50 && (at > 0 || type == FTYP);
      return sane ? new Box(at, header, at + length, type) : null;
    }
  }

  /** Seconds of an MP3: adds up its frames. */
  static int ofMp3(Path file, String name) throws IOException {
    double seconds = 0;
    int frames = 0;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      int header = skipTag(in);
      int misses = 0;
      while (misses < 1 << 16) {
        int length = frameLength(header);
        if (length > 4) {
          seconds += frameSeconds(header);
          frames++;
          in.skipNBytes(length - 4L);
          header = in.readInt();
          misses = 0;
        } else {
          header = header << 8 | in.readUnsignedByte();
          misses++;
        }
      }
    } catch (EOFException end) {
      // The last frame may be cut short; many recorders do that.
      return lengthOrRefusal(seconds, frames, name);
    }
    return lengthOrRefusal(seconds, frames, name);
  }

  private static int lengthOrRefusal(double seconds, int frames, String name) {
    if (frames < FEWEST_FRAMES) {
      throw new FileRefused("material.file-corrupt", name);
    }
    return (int) Math.max(1, Math.round(seconds));
  }

  private static int skipTag(DataInputStream in) throws IOException {
    int first = in.readInt();
    if (first >>> 8 != 0x494433) {
      return first;
    }
    in.skipNBytes(2);
    int length = 0;
    for (int i = 0; i < 4; i++) {
      length = length << 7 | in.readUnsignedByte() & 0x7F;
    }
    in.skipNBytes(length);
    return in.readInt();
  }

  private static boolean isFrame(int header) {
    boolean sync = header >>> 21 == 0x7FF;
    boolean layerThree = (header >>> 17 & 3) == 1;
    boolean knownVersion = (header >>> 19 & 3) != 1;
    boolean knownRate = (header >>> 12 & 15) != 0 && (header >>> 12 & 15) != 15;
    boolean knownSamples = (header >>> 10 & 3) != 3;
    return sync && layerThree && knownVersion && knownRate && knownSamples;
  }

  private static boolean versionOne(int header) {
    return (header >>> 19 & 3) == 3;
  }

  private static int samples(int header) {
    int base = SAMPLES[header >>> 10 & 3];
    int version = header >>> 19 & 3;
    return version == 3 ? base : version == 2 ? base / 2 : base / 4;
  }

  private static int frameLength(int header) {
    if (!isFrame(header)) {
      return 0;
    }
    int rate = (versionOne(header) ? RATES_1 : RATES_2)[header >>> 12 & 15] * 1000;
    int padding = header >>> 9 & 1;
    return (versionOne(header) ? 144 : 72) * rate / samples(header) + padding;
  }

  private static double frameSeconds(int header) {
    return (versionOne(header) ? 1152.0 : 576.0) / samples(header);
  }
}
