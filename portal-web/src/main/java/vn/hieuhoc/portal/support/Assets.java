package vn.hieuhoc.portal.support;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files pages are drawn with: styles, scripts, pictures. Each is read and compressed once; its
 * address holds a hash of its content, so that a browser may keep it for good.
 *
 * <p>In a page: {@code #{asset['css/tokens.css']}}.
 */
public final class Assets extends AbstractMap<String, String> {

  /** Where the files are served. */
  public static final String PREFIX = "/tinh/";

  static final String ATTRIBUTE = "asset";

  private static final String FOLDER = "/resources/";
  private static final int HASH_SIGNS = 12;

  private final ServletContext context;
  private final Optional<Path> source;
  private final Map<String, Asset> files = new ConcurrentHashMap<>();

  /**
   * @param source the folder of the sources while somebody works on them: files are read anew each
   *     time
   */
  Assets(ServletContext context, Optional<Path> source) {
    this.context = context;
    this.source = source;
  }

  /** A file as it is sent. */
  record Asset(String hash, String type, byte[] plain, byte[] compressed) {}

  /** The file, or null when there is none of that name. */
  Asset file(String name) {
    if (name.contains("..") || name.startsWith("/")) {
      return null;
    }
    Asset known = source.isPresent() ? null : files.get(name);
    if (known != null) {
      return known;
    }
    Asset read = read(name);
    if (read != null) {
      files.put(name, read);
    }
    return read;
  }

  /** The address of the file. */
  @Override
  public String get(Object name) {
    Asset file = file(String.valueOf(name));
    if (file == null) {
      throw new IllegalArgumentException("No such file of the portal: " + name);
    }
    return context.getContextPath() + PREFIX + file.hash() + "/" + name;
  }

  @Override
  public boolean containsKey(Object name) {
    return file(String.valueOf(name)) != null;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }

  private Asset read(String name) {
    try (InputStream bytes = open(FOLDER + name)) {
      if (bytes == null) {
        return null;
      }
      byte[] plain = bytes.readAllBytes();
      String hash = Gzip.hashOf(plain).substring(0, HASH_SIGNS);
      byte[] compressed = Gzip.compressBest(plain);
      boolean worth = compressed.length < plain.length * 9 / 10;
      return new Asset(hash, typeOf(name), plain, worth ? compressed : null);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private InputStream open(String path) throws IOException {
    if (source.isPresent()) {
      Path file = source.get().resolve(path.substring(1));
      if (Files.isRegularFile(file)) {
        return Files.newInputStream(file);
      }
    }
    return context.getResourceAsStream(path);
  }

  private static String typeOf(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css;charset=UTF-8";
      case "js", "mjs" -> "text/javascript;charset=UTF-8";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "jpg" -> "image/jpeg";
      case "webp" -> "image/webp";
      case "woff2" -> "font/woff2";
      case "json" -> "application/json";
      case "webmanifest" -> "application/manifest+json";
      case "txt" -> "text/plain;charset=UTF-8";
      default -> "application/octet-stream";
    };
  }
}
