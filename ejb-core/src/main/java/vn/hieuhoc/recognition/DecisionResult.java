package vn.hieuhoc.recognition;

import java.util.List;
import java.util.UUID;

/**
 * What became of a decision.
 *
 * @param id public id of the decision; null when nothing could be taken, for then no decision was
 *     written
 * @param recognised who holds the title by it
 * @param notRecognised subjects it declined
 * @param refused items it could not take, each with its reason; nothing was written for them
 */
public record DecisionResult(
    UUID id, List<Recognised> recognised, List<UUID> notRecognised, List<RefusedItem> refused) {

  public DecisionResult {
    recognised = List.copyOf(recognised);
    notRecognised = List.copyOf(notRecognised);
    refused = List.copyOf(refused);
  }

  /** Whether there is a decision to look at. */
  public boolean isWritten() {
    return id != null;
  }

  /**
   * Somebody recognised.
   *
   * @param item the id the item was given by
   * @param recognition public id of the recognition
   */
  public record Recognised(UUID item, UUID recognition, String name) {}

  /**
   * An item that could not be taken.
   *
   * @param code names the sentence in the error texts
   * @param arguments of the sentence
   */
  public record RefusedItem(UUID item, String name, String code, List<Object> arguments) {

    public RefusedItem {
      arguments = List.copyOf(arguments);
    }
  }
}
