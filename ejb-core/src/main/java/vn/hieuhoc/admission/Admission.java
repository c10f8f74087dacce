package vn.hieuhoc.admission;

import java.io.Serializable;
import java.util.List;

/**
 * On what terms people come into an offering.
 *
 * @param code the code that opens it, or null when it has none
 * @param quotas how many may come from which unit, by name of the unit
 */
public record Admission(String code, List<Quota> quotas) implements Serializable {}
