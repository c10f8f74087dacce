package vn.hieuhoc.explanation;

import java.io.Serializable;
import java.util.List;
import vn.hieuhoc.support.Page;

/**
 * What somebody has learnt in a year.
 *
 * @param year the year shown
 * @param years years in which the person has learnt, newest first; this year is always among them
 * @param records what was learnt, newest first; what was taken back only where that was asked for
 * @param standing how many of the year stand
 * @param voided how many were taken back
 * @param minutes how long all of the year took together, in whole minutes
 */
public record Learnt(
    int year,
    List<Integer> years,
    Page<EvidenceRow> records,
    int standing,
    int voided,
    long minutes)
    implements Serializable {}
