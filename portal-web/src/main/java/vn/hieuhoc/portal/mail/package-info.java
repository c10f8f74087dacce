/** Letters: what one chooses, their words, and what administrators see of them. */
package vn.hieuhoc.portal.mail;
