/**
 * Files brought in, for programs: a file becomes a job that is checked, let in, stopped and taken
 * back, and that tells of every bad cell.
 */
package vn.hieuhoc.api.exchange;
