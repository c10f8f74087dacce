package vn.hieuhoc.content.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hieuhoc.content.extract.Extraction;
import vn.hieuhoc.material.FileRefused;
import vn.hieuhoc.material.MaterialFormat;

/**
 * Finds out what an arrived file is, by its content first and its name second, and refuses what the
 * portal does not take.
 */
@ApplicationScoped
public class FileInspection {

  private static final long MEGABYTE = 1L << 20;

  /** Formats that unfold when read get less room than films. */
  private static final Map<MaterialFormat, Long> LARGEST =
      Map.of(
          MaterialFormat.DOCX, 100 * MEGABYTE,
          MaterialFormat.PPTX, 150 * MEGABYTE,
          MaterialFormat.XLSX, 50 * MEGABYTE,
          MaterialFormat.EPUB, 100 * MEGABYTE,
          MaterialFormat.HTML, 20 * MEGABYTE,
          MaterialFormat.TXT, 20 * MEGABYTE,
          MaterialFormat.PNG, 50 * MEGABYTE,
          MaterialFormat.JPEG, 50 * MEGABYTE);

  private static final Set<String> MACRO_ENDINGS =
      Set.of("docm", "dotm", "pptm", "potm", "ppsm", "xlsm", "xltm", "xlam", "ppam");

  private final Extraction extraction;

  /** For the proxy. */
  protected FileInspection() {
    this(null);
  }

  @Inject
  FileInspection(Extraction extraction) {
    this.extraction = extraction;
  }

  /**
   * What was found.
   *
   * @param format what it is
   * @param pageCount pages, or null
   * @param durationSeconds length, or null
   */
  record Finding(MaterialFormat format, Integer pageCount, Integer durationSeconds) {}

  Finding inspect(Path file, String name) throws IOException {
    if (MACRO_ENDINGS.contains(ending(name))) {
      throw new FileRefused("material.file-macro", name);
    }
    MaterialFormat format = agreed(TypeByContent.of(file, name), name);
    long limit = LARGEST.getOrDefault(format, Long.MAX_VALUE);
    if (Files.size(file) > limit) {
      throw new FileRefused("material.file-too-large", name, limit / MEGABYTE);
    }
    return switch (format) {
      case PDF -> new Finding(format, pagesOf(file, name), null);
      case DOCX, PPTX, XLSX, EPUB -> {
        new PackageCheck(name).check(file, format);
        yield new Finding(format, null, null);
      }
      case PNG, JPEG -> {
        PictureCheck.check(file, format, name);
        yield new Finding(format, null, null);
      }
      case MP3 -> new Finding(format, null, MediaLength.ofMp3(file, name));
      case MP4 -> new Finding(format, null, MediaLength.ofMp4(file, name));
      case HTML, TXT -> new Finding(format, null, null);
    };
  }

  /** Content decides; a name that promises something else is a mistake the author should know. */
  private static MaterialFormat agreed(MaterialFormat content, String name) {
    Optional<MaterialFormat> promised = MaterialFormat.ofName(name);
    if (promised.isEmpty() || promised.get() == content) {
      return content;
    }
    if (isText(content) && isText(promised.get())) {
      return promised.get(); // Both are plain characters: only the name can tell which is meant.
    }
    throw new FileRefused("material.file-mislabelled", name, promised.get(), content);
  }

  private static boolean isText(MaterialFormat format) {
    return format == MaterialFormat.TXT || format == MaterialFormat.HTML;
  }

  private Integer pagesOf(Path pdf, String name) throws IOException {
    Extraction.PdfState state = extraction.inspectPdf(pdf);
    return switch (state.kind()) {
      case GOOD -> state.pages();
      case ENCRYPTED -> throw new FileRefused("material.file-encrypted", name);
      case BROKEN -> throw new FileRefused("material.file-corrupt", name);
    };
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
