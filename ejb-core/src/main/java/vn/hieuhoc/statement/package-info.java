/**
 * The rules of xAPI statements, as the standard writes them: what may stand in one, how two are
 * compared, how one is shown. Pure: knows no database and no clock.
 */
package vn.hieuhoc.statement;
