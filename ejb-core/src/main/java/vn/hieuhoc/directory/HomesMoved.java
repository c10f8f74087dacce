package vn.hieuhoc.directory;

/** People live at other units now, without their entries being written: an act moved them all. */
public record HomesMoved() {}
