package vn.hieuhoc.exchange;

import java.util.UUID;

/**
 * A row that went in.
 *
 * @param row its number in the file
 * @param outcome NEW or CHANGED
 * @param subjectKind what it is about
 * @param subject public id of that
 * @param before what stood there before, or null
 */
public record TakenRow(int row, Outcome outcome, String subjectKind, UUID subject, String before) {}
