package vn.hieuhoc.material;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;

/**
 * Keeps the bytes of learning material, each content once, under the hash of its bytes. Implemented
 * by the content module. No method is called within a transaction.
 */
public interface MaterialStore {

  /**
   * Takes in a file: counts, hashes, finds out what it is, and keeps it. Until {@link #settle} is
   * called the sweeper leaves it alone.
   *
   * @param bytes read once to its end, never held in memory
   * @param fileName what its author calls it
   * @throws FileRefused when the portal does not take it; nothing is left behind then
   */
  StoredFile receive(InputStream bytes, String fileName) throws IOException;

  /**
   * Ends what {@link #receive} began.
   *
   * @param needed false when no material refers to these bytes: they go unless somebody else is
   *     just receiving the same
   */
  void settle(StoredFile file, boolean needed) throws IOException;

  /** Opens the bytes for reading from anywhere in them. */
  SeekableByteChannel open(String sha256) throws IOException;

  /** The cleaned form of an uploaded web page, once it has been made. */
  Optional<InputStream> openCleaned(String sha256) throws IOException;
}
