package vn.hieuhoc.deploy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the one class that may write to the terminal: everything else writes to the log. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface TerminalOutput {}
