package vn.hieuhoc.portal.material;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.MaterialView;
import vn.hieuhoc.material.ReadingText;
import vn.hieuhoc.material.ReadingText.ReadingBlock;
import vn.hieuhoc.material.ReadingText.ReadingPlace;
import vn.hieuhoc.material.TextState;
import vn.hieuhoc.material.VersionRow;
import vn.hieuhoc.portal.support.Texts;

/**
 * A material opened for reading, hearing or watching, as {@code material/viewer.xhtml} shows it.
 * The page around it says at which address other stretches of the text are found.
 */
public final class Viewer {

  private static final int DEEPEST_HEADING = 6;
  private static final int HEADING_BELOW_PLACE = 3;
  private static final int COLUMNS_OF_A_PHONE = 2;

  private final MaterialView material;
  private final ReadingText text;
  private final String address;
  private final Mode mode;
  private final Texts words;
  private final List<Place> places;
  private int tables;

  /** How a document is shown. */
  public enum Mode {
    /** Text on small screens, the document itself on large ones. */
    USUAL,
    /** Text everywhere. */
    TEXT,
    /** The document itself everywhere. */
    ORIGINAL;

    static Mode of(String word) {
      return switch (word) {
        case "chu" -> TEXT;
        case "goc" -> ORIGINAL;
        default -> USUAL;
      };
    }
  }

  /**
   * @param material the material
   * @param text the stretch of its text that is shown
   * @param address address of the page around, without the parameters of the viewer
   * @param mode how a document is shown
   * @param words texts of the reader's language
   */
  Viewer(MaterialView material, ReadingText text, String address, Mode mode, Texts words) {
    this.material = material;
    this.text = text;
    this.address = address + (address.indexOf('?') < 0 ? "?" : "&");
    this.mode = mode;
    this.words = words;
    this.places = text.places().stream().map(this::place).toList();
  }

  /**
   * The choice between text and document.
   *
   * @param look on which screens it stands
   * @param text whether the text is what these screens show
   */
  public record Seg(String look, boolean text) {}

  /** The words of a recording in a language: its code, its name, where they are. */
  public record Subtitles(String code, String language, String address) {}

  /** One page, slide, sheet, chapter or part. */
  public record Place(int number, String label, List<Block> blocks) {}

  /**
   * A heading, a paragraph, a list or a table.
   *
   * @param text words of a heading or a paragraph; what a table is called
   */
  public record Block(
      String kind, int level, String text, List<String> items, List<List<String>> rows) {

    /** True for a table that a small screen shows only a part of at once. */
    public boolean wide() {
      return rows.stream().anyMatch(row -> row.size() > COLUMNS_OF_A_PHONE);
    }
  }

  public MaterialView getMaterial() {
    return material;
  }

  Texts getWords() {
    return words;
  }

  public UUID getMaterialId() {
    return material.id();
  }

  public UUID getVersionId() {
    return file().id();
  }

  public String getTitle() {
    return material.title();
  }

  public String getLanguage() {
    return material.language();
  }

  public String getFormat() {
    return file().format().name();
  }

  public String getUse() {
    return file().format().use().name();
  }

  /** Languages in which a recording can be read along, that of the material first. */
  public List<Subtitles> getSubtitles() {
    return file().captionLanguages().stream()
        .sorted(Comparator.comparing((String code) -> !code.equals(material.language())))
        .map(this::subtitles)
        .toList();
  }

  private Subtitles subtitles(String code) {
    return new Subtitles(
        code,
        MaterialWords.language(code, words),
        "/api/v1/materials/" + material.id() + "/captions/" + code);
  }

  public long getSizeBytes() {
    return file().sizeBytes();
  }

  public String getFileAddress() {
    return FileAddress.of(file());
  }

  /** Address under which the device saves the file. */
  public String getSaveAddress() {
    return FileAddress.of(file()) + "?tai=1";
  }

  /** Address shown in the frame: the document, at the place asked for. */
  public String getFrameAddress() {
    if (file().format() == MaterialFormat.HTML) {
      return FileAddress.cleaned(file().id());
    }
    int first = text.places().isEmpty() ? 1 : text.places().get(0).number();
    return FileAddress.of(file()) + (first > 1 ? "#page=" + first : "");
  }

  /** True when the document itself can stand in a frame. */
  public boolean isFramed() {
    return file().format() == MaterialFormat.PDF
        || file().format() == MaterialFormat.HTML && file().textState() != TextState.PENDING;
  }

  /** True when the frame holds a stranger's page, which must run nothing. */
  public boolean isSandboxed() {
    return file().format() == MaterialFormat.HTML;
  }

  public boolean isReadable() {
    return !text.places().isEmpty();
  }

  public boolean isPending() {
    return file().textState() == TextState.PENDING;
  }

  public boolean isUnreadable() {
    return file().textState() == TextState.UNREADABLE;
  }

  /** True when there is a choice between text and document. */
  public boolean isBoth() {
    return isReadable() && isFramed();
  }

  /** Where the text is shown: everywhere (empty), on small screens only, or nowhere (null). */
  public String getTextClass() {
    if (!isReadable() || isFramed() && mode == Mode.ORIGINAL) {
      return null;
    }
    return isFramed() && mode == Mode.USUAL ? "only-drawer" : "";
  }

  /** Where the frame is shown: everywhere (empty), on large screens only, or nowhere (null). */
  public String getFrameClass() {
    if (!isFramed() || isReadable() && mode == Mode.TEXT) {
      return null;
    }
    return mode == Mode.USUAL ? "only-big" : "";
  }

  /** The choices between text and document, with the one that is shown. */
  public List<Seg> getSegs() {
    return switch (mode) {
      case TEXT -> List.of(new Seg("", true));
      case ORIGINAL -> List.of(new Seg("", false));
      case USUAL -> List.of(new Seg("only-drawer", true), new Seg("only-big", false));
    };
  }

  public String getTextLink() {
    return address + "xem=chu";
  }

  public String getOriginalLink() {
    return address + "xem=goc";
  }

  /** The places of this stretch, ready to be drawn. */
  public List<Place> getPlaces() {
    return places;
  }

  public int getFirst() {
    return text.places().isEmpty() ? 0 : text.places().get(0).number();
  }

  public int getLast() {
    return text.lastPlace();
  }

  public String getNextLink() {
    return text.next() == 0 ? null : placeLink(text.next());
  }

  public String getPreviousLink() {
    if (getFirst() <= 1) {
      return null;
    }
    return placeLink(Math.max(1, getFirst() - Math.max(1, text.places().size())));
  }

  /** To the beginning of the text; null at the beginning. */
  public String getStartLink() {
    return getFirst() <= 1 ? null : placeLink(1);
  }

  /** Who goes on in the text reads the text. */
  private String placeLink(int number) {
    return address + (isFramed() ? "xem=chu&" : "") + "cho=" + number + "#cho-" + number;
  }

  /** What a place is called: page 14 / 20, slide 3 / 9, the sheet's own name. */
  private Place place(ReadingPlace place) {
    MaterialFormat format = file().format();
    String number =
        format.numbersPlaces()
            ? words.say("word.place." + format.place(), place.number()) + ofAll()
            : null;
    String label =
        place.label() == null
            ? number
            : number == null ? place.label() : number + ": " + place.label();
    return new Place(place.number(), label, blocks(place.blocks()));
  }

  /** How many places there are, where there is more than one. */
  private String ofAll() {
    Integer all = file().pageCount();
    return all == null || all < 2 ? "" : " / " + all;
  }

  /** Items that follow one another become one list; no heading skips a level. */
  private List<Block> blocks(List<ReadingBlock> read) {
    List<Block> blocks = new ArrayList<>();
    List<String> items = new ArrayList<>();
    int above = HEADING_BELOW_PLACE;
    for (ReadingBlock block : read) {
      if (block.kind() == ReadingBlock.Kind.ITEM) {
        items.add(block.text());
        continue;
      }
      endList(items, blocks);
      int level = block.level();
      if (block.kind() == ReadingBlock.Kind.HEADING) {
        above = Math.min(Math.min(DEEPEST_HEADING, level + HEADING_BELOW_PLACE), above + 1);
        level = above;
      }
      boolean table = block.kind() == ReadingBlock.Kind.TABLE;
      String said = table ? tableName() : block.text();
      blocks.add(new Block(block.kind().name(), level, said, List.of(), block.rows()));
    }
    endList(items, blocks);
    return blocks;
  }

  /** Each table of the page has a name of its own, for those who jump from one to the next. */
  private String tableName() {
    tables++;
    return words.say("material_viewer.label.table", tables);
  }

  private static void endList(List<String> items, List<Block> blocks) {
    if (!items.isEmpty()) {
      blocks.add(new Block("LIST", 0, "", List.copyOf(items), List.of()));
      items.clear();
    }
  }

  private VersionRow file() {
    return material.file();
  }
}
