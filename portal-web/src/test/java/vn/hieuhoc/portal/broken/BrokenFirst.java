package vn.hieuhoc.portal.broken;

/** Half of a cycle. */
public class BrokenFirst {}
