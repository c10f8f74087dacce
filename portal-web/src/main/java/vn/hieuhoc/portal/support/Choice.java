package vn.hieuhoc.portal.support;

/**
 * One thing to choose in a field.
 *
 * @param value what the form sends
 * @param label what the person reads
 */
public record Choice(Object value, String label) {}
