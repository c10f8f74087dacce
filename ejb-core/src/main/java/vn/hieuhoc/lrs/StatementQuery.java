package vn.hieuhoc.lrs;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/**
 * What is asked of the ledger (xAPI 1.0.3, Communication, 2.1.3); null where nothing is asked.
 *
 * @param agent an identified agent or group that is actor or object
 * @param verb IRI of the verb
 * @param activity IRI of the object
 * @param registration the registration
 * @param relatedActivities true asks for the activity anywhere in the statement
 * @param relatedAgents true asks for the agent anywhere in the statement
 * @param since stored after this moment
 * @param until stored at this moment or before
 * @param limit most statements of a page; 0 for as many as the store thinks fit
 * @param ascending true for the oldest first
 * @param format how they shall be written, as the caller asked
 * @param attachments true when the files shall come too
 */
public record StatementQuery(
    JsonObject agent,
    String verb,
    String activity,
    UUID registration,
    boolean relatedActivities,
    boolean relatedAgents,
    Instant since,
    Instant until,
    int limit,
    boolean ascending,
    String format,
    boolean attachments) {}
