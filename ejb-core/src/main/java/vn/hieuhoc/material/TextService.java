package vn.hieuhoc.material;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.support.SystemUse;

/** What those who take words out of files, and those who sweep the store, need to know. */
@Stateless
@SystemUse
public class TextService {

  /** Kind of the work of taking the words out of a file; its subject is a version's public id. */
  public static final String WORK = "take-text";

  @Inject private MaterialRepository materials;
  @Inject private MaterialTrace trace;
  @Inject @Any private Instance<FileUse> uses;
  @Inject private Clock clock;

  /**
   * A file whose words are wanted.
   *
   * @param sha256 the file
   * @param format what it is
   */
  public record Task(String sha256, MaterialFormat format) {}

  /** The file of a version, if its words are still wanted. */
  public Optional<Task> task(UUID versionId) {
    return materials
        .version(versionId)
        .filter(version -> version.textState() == TextState.PENDING)
        .map(version -> new Task(version.sha256(), version.format()));
  }

  /** The words are there. */
  public void read(UUID versionId, int places, int characters) {
    materials
        .version(versionId)
        .ifPresent(
            version -> {
              version.read(places, characters, clock.instant());
              if (version.minutes() > 0) {
                version.material().estimate(version.minutes(), clock.instant());
              }
              trace.changed(version.material());
            });
  }

  /** The words cannot be had. */
  public void unreadable(UUID versionId, String code) {
    materials.version(versionId).ifPresent(version -> version.unreadable(code, clock.instant()));
  }

  /** Those among the hashes that anything refers to: all others may go. */
  public Set<String> needed(Collection<String> hashes) {
    if (hashes.isEmpty()) {
      return Set.of();
    }
    Set<String> needed = new HashSet<>(materials.needed(hashes));
    for (FileUse use : uses) {
      needed.addAll(use.used(hashes));
    }
    return needed;
  }
}
