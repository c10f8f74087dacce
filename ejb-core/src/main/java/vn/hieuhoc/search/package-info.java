/**
 * Finding in the catalogue of everything one can learn. Features bring their things by {@link
 * vn.hieuhoc.search.CatalogueSource} and ask for work {@code index-<kind>} when they change; the
 * index is a cache that can be thrown away; what may be shown, the database decides when it is
 * found.
 */
package vn.hieuhoc.search;
