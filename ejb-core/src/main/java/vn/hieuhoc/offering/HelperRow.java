package vn.hieuhoc.offering;

import java.io.Serializable;
import java.util.UUID;

/** Somebody who helps at a session, as the list shows it. */
public record HelperRow(UUID person, String fullName, Integer birthYear, HelperPart part)
    implements Serializable {}
