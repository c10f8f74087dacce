package vn.hieuhoc.lrs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.support.ByteSize;

/**
 * Takes statements and their files out of the ledger until a page is as large as it may be: it is
 * held in memory while it is answered. One statement is always given, however large it is.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PageReading {

  /** How many are taken out before the room is looked at. */
  private static final int STEP = 25;

  @Inject private StatementSearchRepository search;
  @Inject private AttachmentRepository files;

  @Inject
  @ConfigProperty(name = "hieuhoc.xapi.page-statements", defaultValue = "200")
  private int mostStatements;

  @Inject
  @ConfigProperty(name = "hieuhoc.xapi.page-size", defaultValue = "8MB")
  private String pageSize;

  /** How many statements a page has that asks for so many; 0 asks for as many as there may be. */
  int most(int asked) {
    int most = Math.max(1, mostStatements);
    return asked <= 0 ? most : Math.min(asked, most);
  }

  /**
   * What fits into a page.
   *
   * @param statements in the order of their keys
   * @param whole true when nothing was left out
   */
  record Taken(List<StoredStatement> statements, List<AttachmentFile> files, boolean whole) {}

  Taken take(List<Long> keys, boolean withFiles) {
    List<StoredStatement> taken = new ArrayList<>();
    Set<String> hashes = new LinkedHashSet<>();
    long largest = ByteSize.of(pageSize);
    long size = 0;
    for (int from = 0; from < keys.size(); from += STEP) {
      List<StoredStatement> some =
          search.statements(keys.subList(from, Math.min(keys.size(), from + STEP)));
      Map<AttachmentRepository.Sent, Integer> lengths = withFiles ? lengths(some) : Map.of();
      for (StoredStatement each : some) {
        Set<String> more = new LinkedHashSet<>();
        size += each.length();
        for (String hash : withFiles ? hashes(each) : Set.<String>of()) {
          Integer length = lengths.get(new AttachmentRepository.Sent(hash, each.senderId()));
          if (length != null && !hashes.contains(hash) && more.add(hash)) {
            size += length;
          }
        }
        if (size > largest && !taken.isEmpty()) {
          return new Taken(taken, files.find(hashes), false);
        }
        taken.add(each);
        hashes.addAll(more);
      }
    }
    return new Taken(taken, files.find(hashes), true);
  }

  private Map<AttachmentRepository.Sent, Integer> lengths(Collection<StoredStatement> statements) {
    return files.lengths(
        NamedFiles.hashes(statements.stream().map(StoredStatement::json).toList()));
  }

  private static Set<String> hashes(StoredStatement statement) {
    return NamedFiles.hashes(List.of(statement.json()));
  }
}
