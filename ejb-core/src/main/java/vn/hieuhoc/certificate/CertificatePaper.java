package vn.hieuhoc.certificate;

import java.time.Instant;
import java.time.LocalDate;
import vn.hieuhoc.criteria.Title;

/**
 * Everything that stands on a certificate.
 *
 * @param issuer name of the commune whose committee decided
 * @param province name of its province
 * @param holder full name as written in the decision
 * @param birthYear of a person, or null
 * @param place hamlet, commune and province as then named
 * @param signer who signed the decision
 * @param signerPosition in which office, or null
 * @param lastDay the last day it holds, or null
 * @param code in groups of four, as printed under the QR
 * @param address what the QR says: where the code can be checked
 */
public record CertificatePaper(
    Title title,
    int year,
    String issuer,
    String province,
    String holder,
    Integer birthYear,
    String place,
    String decisionNumber,
    LocalDate decisionDate,
    String signer,
    String signerPosition,
    LocalDate validFrom,
    LocalDate lastDay,
    String serial,
    String code,
    String address,
    Instant issuedAt) {}
