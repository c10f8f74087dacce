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
import vn.hieuhoc.material.MaterialFormat;

/** Looks whether a picture is whole and not so wide that a phone dies of it. Decodes nothing. */
final class PictureCheck {

  private static final long MOST_PIXELS = 60_000_000;
  private static final int TAIL = 1 << 16;

  private PictureCheck() {}

  static void check(Path file, MaterialFormat format, String name) throws IOException {
    long pixels;
    boolean whole;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      pixels = format == MaterialFormat.PNG ? pngPixels(in) : jpegPixels(in);
    } catch (EOFException truncated) {
      throw new FileRefused("material.file-corrupt", name);
    }
    whole =
        format == MaterialFormat.PNG
            ? tailHas(file, 'I', 'E', 'N', 'D')
            : tailHas(file, 0xFF, 0xD9);
    if (pixels <= 0 || !whole) {
      throw new FileRefused("material.file-corrupt", name);
    }
    if (pixels > MOST_PIXELS) {
      throw new FileRefused("material.picture-too-wide", name, MOST_PIXELS / 1_000_000);
    }
  }

  private static long pngPixels(DataInputStream in) throws IOException {
    in.skipNBytes(8);
    in.readInt();
    boolean header = in.readInt() == 0x49484452;
    return header ? (in.readInt() & 0xFFFFFFFFL) * (in.readInt() & 0xFFFFFFFFL) : 0;
  }

  private static long jpegPixels(DataInputStream in) throws IOException {
    in.skipNBytes(2);
    while (true) {
      int marker = in.readUnsignedByte();
      if (marker != 0xFF) {
        return 0;
      }
      while (marker == 0xFF) {
        marker = in.readUnsignedByte();
      }
      boolean frame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      int length = in.readUnsignedShort();
      if (frame) {
        in.readUnsignedByte();
        return (long) in.readUnsignedShort() * in.readUnsignedShort();
      }
      if (marker == 0xDA || length < 2) {
        return 0;
      }
      in.skipNBytes(length - 2L);
    }
  }

  private static boolean tailHas(Path file, int... bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      int length = (int) Math.min(channel.size(), TAIL);
      ByteBuffer tail = ByteBuffer.allocate(length);
      channel.read(tail, channel.size() - length);
      for (int at = length - bytes.length; at >= 0; at--) {
        int same = 0;
        while (same < bytes.length && (tail.get(at + same) & 0xFF) == bytes[same]) {
          same++;
        }
        if (same == bytes.length) {
          return true;
        }
      }
      return false;
    }
  }
}
