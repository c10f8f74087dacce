package vn.hieuhoc.archive;

import java.time.YearMonth;

/**
 * A month of the ledger that has, or shall have, a file of its own.
 *
 * @param month by the moments the statements were stored, in UTC
 * @param status where its statements are
 * @param file name of the file in the folder of archives, or null before it was written
 * @param sha256 sum of the file, in hexadecimal digits, or null before
 * @param statements how many are in the file
 */
public record ArchiveRow(
    YearMonth month, ArchiveStatus status, String file, String sha256, long statements) {}
