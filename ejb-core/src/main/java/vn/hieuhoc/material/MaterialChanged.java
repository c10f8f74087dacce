package vn.hieuhoc.material;

import java.util.UUID;

/**
 * What is said of a material, its file or its state changed.
 *
 * @param materialId public id of the material
 */
public record MaterialChanged(UUID materialId) {}
