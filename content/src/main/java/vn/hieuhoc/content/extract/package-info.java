/**
 * Takes words out of files, page by page, in a process of its own with bounded time and memory.
 * What comes out lies beside the file, so that the index can be built again without opening it.
 */
package vn.hieuhoc.content.extract;
