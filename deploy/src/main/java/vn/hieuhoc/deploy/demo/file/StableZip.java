package vn.hieuhoc.deploy.demo.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip archive whose bytes depend on nothing but the names and contents put into it. */
final class StableZip {

  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 5, 0, 0);

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private String stored;

  StableZip add(String name, String text) {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  StableZip add(String name, byte[] content) {
    entries.put(name, content);
    return this;
  }

  /** Adds an entry that must not be compressed, as the first one of an e-book. */
  StableZip addStored(String name, String text) {
    stored = name;
    return add(name, text);
  }

  /** Writes an archive again with fixed times, the table of content types first. */
  static byte[] of(byte[] archive) {
    Map<String, byte[]> sorted = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        sorted.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    StableZip zip = new StableZip();
    byte[] types = sorted.remove("[Content_Types].xml");
    if (types != null) {
      zip.add("[Content_Types].xml", types);
    }
    sorted.forEach(zip::add);
    return zip.bytes();
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        out.putNextEntry(entry(each.getKey(), each.getValue()));
        out.write(each.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private ZipEntry entry(String name, byte[] content) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    if (name.equals(stored)) {
      CRC32 crc = new CRC32();
      crc.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
    }
    return entry;
  }
}
