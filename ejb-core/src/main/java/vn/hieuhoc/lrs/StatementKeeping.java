package vn.hieuhoc.lrs;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.record.RecordConflict;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Said;
import vn.hieuhoc.support.SystemUse;

/** Keeps statements with their files in one transaction of its own. */
@Stateless
@SystemUse
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StatementKeeping {

  @Inject private RecordService records;
  @Inject private AttachmentRepository files;
  @Inject private Clock clock;

  /**
   * Keeps all or none.
   *
   * @param sent files that came with them
   * @param senderId key of the program that sent those, or null for the portal
   * @return the ids, in order
   * @throws RecordConflict when an id is kept with another body
   */
  public List<UUID> keep(List<Said> said, List<AttachmentFile> sent, Long senderId) {
    List<UUID> ids = records.appendSaid(said);
    sent.forEach(file -> files.keep(file, senderId, clock.instant()));
    return ids;
  }
}
