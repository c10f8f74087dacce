/**
 * A synthetic province for load work: as many people as asked for, with the names, families and
 * hamlets a real register has, and the same ones for the same seed.
 */
package vn.hieuhoc.deploy.synth;
