package vn.hieuhoc.content.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hieuhoc.content.ContentSettings;
import vn.hieuhoc.content.SampleFiles;
import vn.hieuhoc.content.StoreLayout;
import vn.hieuhoc.material.StoredFile;

class StoreSweeperTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  @TempDir private Path folder;
  private FileMaterialStore store;
  private StoreLayout layout;

  @BeforeEach
  void open() {
    ContentSettings settings =
        new ContentSettings(folder, folder, "1MB", Duration.ofSeconds(10), 100);
    store = new FileMaterialStore(settings, new FileInspection(null));
    layout = new StoreLayout(folder);
  }

  @Test
  void sweepsOldBytesNobodyNeedsAndHalfArrivals() throws Exception {
    StoredFile needed = aged("cần");
    StoredFile idle = aged("thừa");
    Path half = layout.newArrival();
    age(Files.writeString(half, "nửa"));

    int gone = StoreSweeper.sweep(store, layout, all -> Set.of(needed.sha256()), NOW);

    assertThat(gone).isEqualTo(2);
    assertThat(layout.bytes(needed.sha256())).exists();
    assertThat(layout.bytes(idle.sha256())).doesNotExist();
    assertThat(half).doesNotExist();
  }

  @Test
  void leavesAloneWhatIsArrivingOrHasJustArrivedAgain() throws Exception {
    StoredFile arriving = receive("đang đến");
    age(layout.bytes(arriving.sha256()));
    assertThat(StoreSweeper.sweep(store, layout, all -> Set.of(), NOW)).isZero();

    StoredFile again = aged("lại đến");
    store.settle(receive("lại đến"), true);
    assertThat(store.sweep(again.sha256(), NOW.minus(Duration.ofDays(1000)))).isFalse();
  }

  private StoredFile aged(String words) throws Exception {
    StoredFile file = receive(words);
    store.settle(file, true);
    age(layout.bytes(file.sha256()));
    return file;
  }

  private StoredFile receive(String words) throws Exception {
    return store.receive(new ByteArrayInputStream(SampleFiles.utf8(words)), "a.txt");
  }

  private static void age(Path file) throws Exception {
    Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(30))));
  }
}
