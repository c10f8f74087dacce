package vn.hieuhoc.organisation;

import java.io.Serializable;

/**
 * What a caller may change at a unit.
 *
 * @param createHamlet make hamlets in it
 * @param areas set its dated marks
 * @param contact say how it is reached
 * @param posts see who serves it
 */
public record UnitPowers(boolean createHamlet, boolean areas, boolean contact, boolean posts)
    implements Serializable {}
