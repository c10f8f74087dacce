package vn.hieuhoc.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.record.ActivityType;
import vn.hieuhoc.record.NewRecord;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Verb;

/** Says in records what people read on their own. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReadingRecords {

  @Inject private RecordService recordService;
  @Inject private PersonService people;

  /**
   * A material was read, watched or heard to its end.
   *
   * @return the record's id
   */
  UUID read(Long personId, ReadingRepository.Readable material, Duration took, Instant at) {
    return recordService.append(
        new NewRecord(
            UUID.randomUUID(),
            people.row(personId).personNumber(),
            Verb.EXPERIENCED,
            MaterialTopics.activity(material.id()),
            ActivityType.FILE,
            material.title(),
            RecordKind.MATERIAL_READ,
            Set.of(),
            took,
            null,
            null,
            true,
            at,
            Trust.OBSERVED,
            null));
  }
}
