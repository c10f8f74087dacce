package vn.hieuhoc.arrangement;

import java.io.Serializable;
import java.util.UUID;

/**
 * A view of a list that is kept.
 *
 * @param id public id
 * @param name what its owner calls it
 * @param query what stands behind the question mark of the address of the list
 * @param opensFirst whether the list opens with it
 */
public record SavedViewRow(UUID id, String name, String query, boolean opensFirst)
    implements Serializable {}
