/**
 * Packs and runs the portal: one process that holds the embedded database and the application
 * server, and the commands of the people who operate it.
 *
 * <p>It knows no domain. Whatever an operator's command needs from the domain is asked of the
 * running portal over loopback HTTP. Invariants: one process per data folder; the schema is current
 * before the portal is deployed; nothing this process started outlives it.
 */
package vn.hieuhoc.deploy;
