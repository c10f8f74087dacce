package vn.hieuhoc.recognition;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An appeal as it is listed. */
public record AppealRow(
    UUID id,
    UUID recognition,
    UUID person,
    String personName,
    String reason,
    AppealStatus status,
    String answer,
    Instant createdAt,
    Instant answeredAt)
    implements Serializable {}
