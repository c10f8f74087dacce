/** The words of sound and film with their times: subtitles, and what can be read instead. */
package vn.hieuhoc.caption;
