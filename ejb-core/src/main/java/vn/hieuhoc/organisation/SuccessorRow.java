package vn.hieuhoc.organisation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a unit went on, or has come from.
 *
 * @param unit public id of the other unit
 * @param share part of the predecessor, or null when not measured
 * @param date since when
 * @param basis the legal act
 */
public record SuccessorRow(UUID unit, BigDecimal share, LocalDate date, String basis)
    implements Serializable {}
