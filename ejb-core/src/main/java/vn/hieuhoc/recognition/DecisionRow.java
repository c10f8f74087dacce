package vn.hieuhoc.recognition;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.criteria.Title;

/** A decision as it is listed. */
public record DecisionRow(
    UUID id,
    Title title,
    int year,
    String decisionNumber,
    LocalDate decisionDate,
    String signer,
    String signerPosition,
    Long unitId,
    DecisionBasis basis,
    long recognised,
    Instant createdAt)
    implements Serializable {}
