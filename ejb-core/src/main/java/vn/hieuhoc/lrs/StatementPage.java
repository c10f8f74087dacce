package vn.hieuhoc.lrs;

import java.util.List;
import java.util.Optional;

/**
 * A part of what a search found.
 *
 * @param query what was asked; null for one that was asked for by its id
 * @param statements in the order asked for
 * @param files those sent with them, when they were asked for
 * @param more what the rest is asked for with; empty when this is all
 */
public record StatementPage(
    StatementQuery query,
    List<StoredStatement> statements,
    List<AttachmentFile> files,
    Optional<String> more) {}
