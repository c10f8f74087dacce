package vn.hieuhoc.duplicate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.RegisterReach;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;

/** Makes one entry of two that are of one person, and two of one again. */
@Stateless
public class MergeService {

  private static final Duration UNDOABLE = Duration.ofDays(90);

  @Inject private MergeRepository merges;
  @Inject private MergeNews news;
  @Inject private PersonService people;
  @Inject private RegisterReach reach;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /** What would go along to the entry that stays, and what would stay behind. */
  public MergePreview preview(PersonRow survivor, PersonRow merged) {
    reach.requireKeeper(survivor.homeKey());
    reach.requireKeeper(merged.homeKey());
    Map<String, MergePreview.Line> lines = new LinkedHashMap<>();
    for (MergePreview.Line line : merges.counts(survivor.key(), merged.key())) {
      lines.merge(
          line.kind(),
          line,
          (one, more) ->
              new MergePreview.Line(
                  one.kind(), one.moves() + more.moves(), one.stays() + more.stays()));
    }
    return new MergePreview(
        lines.values().stream().filter(line -> line.moves() + line.stays() > 0).toList());
  }

  /**
   * The other entry goes into the one that stays.
   *
   * @return public id of the merge
   */
  public UUID merge(UUID survivorId, @Valid @NotNull MergePeople command) {
    PersonRow survivor = kept(survivorId);
    PersonRow merged = kept(command.merged());
    HeldRole as = reach.requireKeeper(survivor.homeKey());
    reach.requireKeeper(merged.homeKey());
    if (survivor.key().equals(merged.key())) {
      throw Refused.of("merged", "duplicate.same-entry", survivor.fullName());
    }
    merges.lock(survivor.key(), merged.key());
    if (merges.isMerged(survivor.key()) || merges.isMerged(merged.key())) {
      throw Refused.of("merged", "duplicate.merged-already", merged.fullName());
    }
    List<Long> years = merges.decidedOnlyThere(survivor.key(), merged.key());
    if (!years.isEmpty()) {
      throw Refused.of(
          "merged", "duplicate.case-decided", merged.fullName(), years.get(0).toString());
    }
    PersonMerge merge =
        new PersonMerge(survivor.key(), merged.key(), clock.instant(), reach.account());
    merges.add(merge);
    take(merge, command);
    MergePointer.ALL.forEach(pointer -> merges.move(pointer, merge, VietnamTime.today(clock)));
    merges.lead(merge);
    news.tell(merge, PairStatus.MERGED, clock.instant(), reach.account());
    auditLog.write(
        Act.on("person.merge", "person", survivorId)
            .at(survivor.homeKey())
            .forPerson(survivor.key())
            .saying(merged.personNumber() + " → " + survivor.personNumber())
            .as(as));
    return merge.publicId();
  }

  /** Takes a merge back, row by row; what somebody has changed since stays as it is. */
  public void undo(UUID survivorId, UUID mergeId) {
    PersonRow survivor = kept(survivorId);
    HeldRole as = reach.requireKeeper(survivor.homeKey());
    PersonMerge merge =
        merges
            .find(mergeId)
            .filter(each -> each.survivorId().equals(survivor.key()))
            .orElseThrow(() -> new NotFound("merge", mergeId));
    // The entry that comes to life again may live where the caller keeps nothing.
    reach.requireKeeper(people.rowsOf(List.of(merge.mergedId())).get(merge.mergedId()).homeKey());
    merges.lock(merge.survivorId(), merge.mergedId());
    merges.readAgain(merge);
    if (merge.isUndone()) {
      throw new Refused("duplicate.undone-already", survivor.fullName());
    }
    if (isOver(merge)) {
      throw new Refused("duplicate.undo-too-late", UNDOABLE.toDays());
    }
    merges.putBack(merge);
    merge.undo(clock.instant(), reach.account());
    news.tell(merge, PairStatus.OPEN, null, null);
    auditLog.write(
        Act.on("person.unmerge", "person", survivorId)
            .at(survivor.homeKey())
            .forPerson(survivor.key())
            .as(as));
  }

  /** What went into an entry in the caller's reach, newest first. */
  public List<MergeRow> of(UUID personId) {
    return ofPerson(people.readableKey(personId));
  }

  /** What went into an entry, newest first. */
  @SystemUse
  public List<MergeRow> ofPerson(Long key) {
    List<PersonMerge> all = merges.into(key);
    Map<Long, PersonRow> rows = people.rowsOf(all.stream().map(PersonMerge::mergedId).toList());
    List<MergeRow> shown = new ArrayList<>();
    for (PersonMerge merge : all) {
      PersonRow merged = rows.get(merge.mergedId());
      shown.add(
          new MergeRow(
              merge.publicId(),
              merged.personNumber(),
              merged.fullName(),
              merge.mergedAt(),
              merges.rows(merge.id()),
              merge.undoneAt(),
              !merge.isUndone() && !isOver(merge)));
    }
    return shown;
  }

  private void take(PersonMerge merge, MergePeople command) {
    for (MergeField field : command.take()) {
      if (field != MergeField.IDENTITY_NUMBER) {
        field.columns().forEach(column -> merges.take(merge, column));
      }
    }
    if (command.take().contains(MergeField.IDENTITY_NUMBER)) {
      byte[] sealed = people.identityFor(merge.mergedId(), merge.survivorId());
      if (sealed != null) {
        merges.takeIdentity(merge, sealed);
        MergeField.IDENTITY_NUMBER.columns().forEach(column -> merges.take(merge, column));
      }
    }
  }

  /** Somebody whose entry the caller keeps. */
  private PersonRow kept(UUID personId) {
    PersonRow row = people.find(personId);
    reach.requireSelfOrKeeper(row.key(), row.homeKey(), personId);
    return row;
  }

  private boolean isOver(PersonMerge merge) {
    Instant end = merge.mergedAt().plus(UNDOABLE);
    return clock.instant().isAfter(end);
  }
}
