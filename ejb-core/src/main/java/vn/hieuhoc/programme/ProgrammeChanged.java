package vn.hieuhoc.programme;

/**
 * A programme was put in force, or its rules changed, in this transaction.
 *
 * @param programmeId key of the programme
 */
public record ProgrammeChanged(Long programmeId) {}
