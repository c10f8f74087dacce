/**
 * The REST interface under {@code /api/v1}: one package a feature, thin resources that translate,
 * one shape of lists and one shape of problems.
 *
 * <p>Whatever goes wrong is told as {@code application/problem+json} with a stable code; no answer
 * is ever a page or a stack trace.
 */
package vn.hieuhoc.api;
