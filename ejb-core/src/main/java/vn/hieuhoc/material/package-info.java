/**
 * What centres offer to read, hear and watch. A material has files, one of which it offers now;
 * bytes and words of a file live outside the database, behind the ports {@link
 * vn.hieuhoc.material.MaterialStore} and {@link vn.hieuhoc.material.ReadingTexts}. Invariants: a
 * file is what its content says; bytes never change; no transaction is open while bytes flow; only
 * published materials are seen by strangers.
 */
package vn.hieuhoc.material;
