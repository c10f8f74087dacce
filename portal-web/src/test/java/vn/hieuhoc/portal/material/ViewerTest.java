package vn.hieuhoc.portal.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.material.MaterialStatus;
import vn.hieuhoc.material.MaterialView;
import vn.hieuhoc.material.ReadingText;
import vn.hieuhoc.material.ReadingText.ReadingBlock;
import vn.hieuhoc.material.ReadingText.ReadingPlace;
import vn.hieuhoc.material.TextState;
import vn.hieuhoc.material.VersionRow;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Texts;

/** What the page of a material is drawn from. */
class ViewerTest {

  private static final ReadingBlock TABLE =
      new ReadingBlock(ReadingBlock.Kind.TABLE, 0, "", List.of(List.of("Ngày", "Việc", "Thu")));

  @Test
  void theChoiceThatIsShownIsMarkedOnEveryScreen() {
    assertThat(viewer(MaterialFormat.PDF, Viewer.Mode.TEXT).getSegs())
        .containsExactly(new Viewer.Seg("", true));
    assertThat(viewer(MaterialFormat.PDF, Viewer.Mode.ORIGINAL).getSegs())
        .containsExactly(new Viewer.Seg("", false));
    Viewer usual = viewer(MaterialFormat.PDF, Viewer.Mode.USUAL);
    assertThat(usual.getSegs())
        .containsExactly(
            new Viewer.Seg(usual.getTextClass(), true),
            new Viewer.Seg(usual.getFrameClass(), false));
  }

  @Test
  void everyTableHasANameOfItsOwn() {
    assertThat(viewer(MaterialFormat.XLSX, Viewer.Mode.USUAL).getPlaces())
        .flatExtracting(Viewer.Place::blocks)
        .filteredOn(block -> block.kind().equals("TABLE"))
        .allMatch(Viewer.Block::wide)
        .extracting(Viewer.Block::text)
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void aPlaceSaysOfHowMany() {
    assertThat(viewer(MaterialFormat.PDF, Viewer.Mode.TEXT).getPlaces())
        .extracting(Viewer.Place::label)
        .containsExactly("Trang 1 / 2", "Trang 2 / 2");
    assertThat(viewer(MaterialFormat.DOCX, Viewer.Mode.TEXT).getPlaces())
        .extracting(Viewer.Place::label)
        .as("the number of a part means nothing to the reader")
        .containsOnlyNulls();
  }

  @Test
  void noHeadingSkipsALevel() {
    assertThat(viewer(MaterialFormat.PDF, Viewer.Mode.TEXT).getPlaces().get(0).blocks())
        .filteredOn(block -> block.kind().equals("HEADING"))
        .extracting(Viewer.Block::level)
        .containsExactly(4, 5, 4);
  }

  private static Viewer viewer(MaterialFormat format, Viewer.Mode mode) {
    ReadingText text =
        new ReadingText(
            List.of(
                new ReadingPlace(1, null, List.of(heading(3), heading(3), heading(1), TABLE)),
                new ReadingPlace(2, null, List.of(TABLE))),
            2);
    VersionRow file =
        new VersionRow(
            UUID.randomUUID(),
            1,
            "so.xlsx",
            format,
            1,
            2,
            null,
            TextState.READY,
            null,
            Instant.EPOCH,
            null);
    MaterialView material =
        new MaterialView(
            UUID.randomUUID(),
            "Sổ thu chi",
            null,
            List.of(),
            "vi",
            null,
            null,
            null,
            20,
            MaterialStatus.PUBLISHED,
            Instant.EPOCH,
            null,
            file,
            "0".repeat(64),
            false);
    return new Viewer(material, text, "/hoc-lieu/1", mode, Texts.pages(Preferences.VIETNAMESE));
  }

  private static ReadingBlock heading(int level) {
    return new ReadingBlock(ReadingBlock.Kind.HEADING, level, "Mục", List.of());
  }
}
